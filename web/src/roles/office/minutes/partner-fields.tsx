import { Form } from 'antd';
import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { AreaField, ChoiceField, FilesField, PickField } from '../../../parts/fields.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { minutesText } from '../../../text/minutes.ts';
import { ReasonField } from './committee-fields.tsx';

export const FactFields = ({ confirmed }: { confirmed: boolean }) => {
  const text = useText(minutesText);
  const cycle = useCycle();
  const requests = useAnswer('GET /api/office/cycles/{cycle}/requests', { path: { cycle } });
  const open = (requests.data?.verifications ?? []).filter(({ status }) => status === 'open');
  return (
    <>
      <ChoiceField
        name="fact"
        label={text.fact}
        options={open.map(({ code, organisation, fact, label, department, departmentName, request }) => ({
          value: `${code} ${fact} ${request} ${department}`,
          label: `${organisation}：${label}（${departmentName}）`,
        }))}
      />
      {confirmed ? (
        <>
          <FilesField cycle={cycle} name={['decision', 'evidence']} label={text.proof} />
          <AreaField name={['decision', 'remark']} label={text.remark} optional most={1000} />
        </>
      ) : (
        <>
          <ReasonField />
          <FilesField cycle={cycle} name={['decision', 'evidence']} label={text.proof} optional />
        </>
      )}
    </>
  );
};

export const RecommendationFields = ({ signed }: { signed: boolean }) => {
  const text = useText(minutesText);
  const cycle = useCycle();
  const requests = useAnswer('GET /api/office/cycles/{cycle}/requests', { path: { cycle } });
  const open = (requests.data?.recommendations ?? []).filter(({ status }) => status === 'open');
  return (
    <>
      <ChoiceField
        name="recommendation"
        label={text.recommendationRequest}
        options={open.map(({ code, organisation, recommender, recommenderName, request }) => ({
          value: `${code} ${request} ${recommender}`,
          label: `${organisation}（${recommenderName}）`,
        }))}
      />
      {signed ? (
        <>
          <AreaField name={['decision', 'statement']} label={text.opinion} />
          <FilesField cycle={cycle} name={['decision', 'evidence']} label={text.proof} optional />
        </>
      ) : (
        <ReasonField />
      )}
    </>
  );
};

const rounds = ['qualification', 'candidates', 'list'] as const;

export const InquiryFields = () => {
  const text = useText(minutesText);
  const office = useText(awardText);
  const cycle = useCycle();
  const round = Form.useWatch<(typeof rounds)[number] | undefined>(['target', 'round']);
  const unit = Form.useWatch<string | undefined>('unit');
  const answers = Form.useWatch<Record<string, { situation?: string } | undefined> | undefined>('answers') ?? {};
  const inquiry = useAnswer(
    'GET /api/office/cycles/{cycle}/inquiries/{round}',
    { path: { cycle, round: round ?? 'qualification' } },
    { enabled: round !== undefined },
  );
  const departments = inquiry.data?.departments ?? [];
  const asked = departments.find(({ department }) => department === unit)?.organisations ?? [];
  return (
    <>
      <PickField
        name={['target', 'round']}
        label={text.round}
        options={rounds.map((value) => ({ value, label: office[value] }))}
      />
      <ChoiceField
        name="unit"
        label={text.unit}
        options={departments.map(({ department, name }) => ({ value: department, label: name }))}
      />
      {asked.map(({ code, name }) => (
        <fieldset key={code} className="item">
          <legend>{name}</legend>
          <PickField
            name={['answers', code, 'situation']}
            label={text.answerOf(name)}
            options={[
              { value: 'unanswered', label: text.unanswered },
              { value: 'none', label: text.noObjection },
              { value: 'found', label: text.found },
            ]}
          />
          {answers[code]?.situation === 'found' ? (
            <>
              <AreaField name={['answers', code, 'text']} label={text.foundText(name)} />
              <FilesField cycle={cycle} name={['answers', code, 'evidence']} label={text.foundProof(name)} />
            </>
          ) : null}
        </fieldset>
      ))}
    </>
  );
};
