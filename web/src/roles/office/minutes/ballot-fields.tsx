import { Button, Form } from 'antd';
import { useAnswer } from '../../../api/hooks.ts';
import { ChoiceField, FileField, NumberField, PickField, TextField } from '../../../parts/fields.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { minutesText } from '../../../text/minutes.ts';
import type { Board } from '../year/use-board.ts';

/** A ballot on paper: who came, who stayed away from whom, and the counts of each candidate. */
export const BallotFields = ({ board }: { board: Board }) => {
  const text = useText(minutesText);
  const office = useText(awardText);
  const common = useText(commonText);
  const seats = useAnswer('GET /api/office/seats', {});
  const award = Form.useWatch<string | undefined>(['decision', 'award']);
  const needed = board.ballots.needed.find((each) => each.award === award);
  const candidates = (needed?.candidates ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const members = (seats.data?.seats ?? []).map(({ holder, name, post }) => ({
    value: holder,
    label: `${name}（${post}）`,
  }));
  const words = [
    ['inFavour', text.inFavour],
    ['against', text.against],
    ['abstained', text.abstained],
  ] as const;
  if (board.ballots.needed.length === 0) return <p role="alert">{text.noBallot}</p>;
  return (
    <>
      <PickField
        name={['decision', 'award']}
        label={office.award}
        options={board.ballots.needed.map((each) => ({ value: each.award, label: common[each.award] }))}
      />
      <ChoiceField name={['decision', 'present']} label={text.presentMembers} options={members} many />
      {candidates.map(({ value, label }) => (
        <fieldset key={value} className="item">
          <legend>{label}</legend>
          <div className="facts">
            {words.map(([name, what]) => (
              <NumberField key={name} name={['counts', value, name]} label={text.countOf(label, what)} most={60} />
            ))}
          </div>
        </fieldset>
      ))}
      <fieldset className="item">
        <legend>{text.recusals}</legend>
        <Form.List name={['decision', 'recusals']}>
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <div key={key}>
                  <ChoiceField name={[name, 'member']} label={text.member} options={members} />
                  <ChoiceField name={[name, 'candidate']} label={text.candidate} options={candidates} />
                  <Button onClick={() => remove(name)}>{text.drop}</Button>
                </div>
              ))}
              <Button onClick={() => add({})}>{text.addRecusal}</Button>
            </>
          )}
        </Form.List>
      </fieldset>
      <fieldset className="item">
        <legend>{text.mandates}</legend>
        <Form.List name={['decision', 'mandates']}>
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <div key={key}>
                  <ChoiceField name={[name, 'member']} label={text.member} options={members} />
                  <TextField name={[name, 'substitute']} label={text.substitute} most={128} />
                  <TextField name={[name, 'documentNumber']} label={office.documentNumber} most={60} />
                  <FileField cycle={board.cycle} name={[name, 'letter']} label={text.letter} />
                  <Button onClick={() => remove(name)}>{text.drop}</Button>
                </div>
              ))}
              <Button onClick={() => add({})}>{text.addMandate}</Button>
            </>
          )}
        </Form.List>
      </fieldset>
    </>
  );
};
