import { Card } from 'antd';
import { Link } from 'react-router';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { useText } from '../../text/language.ts';
import { phrases } from '../../text/phrases.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import './applicant.css';
import { GapList } from './gap-list.tsx';

const selfCheckText = phrases({
  title: ['申报条件自查', 'Self-check'],
  lead: [
    '对照第十一条的八项条件，看还缺什么、用什么证明。自查只看数据、日期和部门答复；是否符合由评审办在资格审查中判断。',
    'The eight conditions of article 11: what is missing, and what proves it. Figures, dates and answers decide here; the office judges.',
  ],
  condition: [
    (number: string) => `第十一条（${'一二三四五六七八'[Number(number) - 1] ?? number}）`,
    (number: string) => `Article 11 (${number})`,
  ],
  state: [
    (state: string) => ({ ready: '材料齐备', doubtful: '有部门未予确认', incomplete: '还有缺项' })[state] ?? state,
    (state: string) =>
      ({ ready: 'Complete', doubtful: 'Not confirmed by a department', incomplete: 'Incomplete' })[state] ?? state,
  ],
  missing: ['还缺', 'Missing'],
  refused: [
    '部门未予确认（算作已答复，由评审办在资格审查中判断）',
    'Not confirmed (counts as answered; the office judges)',
  ],
  change: ['填写或修改这项条件', 'Fill in or change'],
  ready: [(ready: number) => `八项条件中${ready}项材料齐备`, (ready: number) => `${ready} of 8 complete`],
});

type Condition = Answer<'GET /api/applicant/cycles/{cycle}/application/self-check'>['conditions'][number];

const tones = { ready: 'good', doubtful: 'warn', incomplete: 'bad' } as const;

const ConditionCard = ({
  condition: { condition, text: words, state, missing, refused },
}: {
  condition: Condition;
}) => {
  const text = useText(selfCheckText);
  return (
    <Card
      size="small"
      title={<h2>{text.condition(condition)}</h2>}
      extra={<StateTag tone={tones[state]}>{text.state(state)}</StateTag>}
    >
      <p className="words">{words}</p>
      {missing.length > 0 ? (
        <>
          <p className="page-lead">{text.missing}</p>
          <GapList gaps={missing} />
        </>
      ) : null}
      {refused.length > 0 ? (
        <>
          <p className="page-lead">{text.refused}</p>
          <GapList gaps={refused} />
        </>
      ) : null}
      <Link to={`/applicant/application/eligibility#eligibility.conditions.${condition}`}>{text.change}</Link>
    </Card>
  );
};

/** The eight conditions with what each still lacks, each a link to where it is put right. */
export const Component = () => {
  const text = useText(selfCheckText);
  const cycle = useCycle();
  const query = useAnswer(
    'GET /api/applicant/cycles/{cycle}/application/self-check',
    { path: { cycle } },
    { fresh: true },
  );
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={query}>
        {({ conditions }) => (
          <div className="stack">
            <p role="status">{text.ready(conditions.filter(({ state }) => state === 'ready').length)}</p>
            {conditions.map((condition) => (
              <ConditionCard key={condition.condition} condition={condition} />
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  );
};
