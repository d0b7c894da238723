import { Card, Empty, Input } from 'antd';
import { useCommand } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';
import { useKept } from '../../drafts/use-kept.ts';
import { phases } from '../../public/phases.ts';
import { useLanguage, useText } from '../../text/language.ts';
import { phrases } from '../../text/phrases.ts';
import { FinalStep } from '../../ui/final-step.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Day, Due, Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import './applicant.css';
import './form/form.css';
import { type Application, useApplication } from './use-application.ts';

const reviewsText = phrases({
  title: ['复核', 'Review of a result'],
  lead: [
    '对未通过的结果有异议的，自书面通知送达起在规定时间内申请复核（期限依评审委员会审定的规则），由另一位经办人办理并书面答复。',
    'If you do not agree with a result, ask for a review within the time set by the committee’s policy, from service of the notice.',
  ],
  none: [
    '没有未通过的结果。某一阶段未通过的，书面通知送达后可以在这里申请复核。',
    'No negative result. Reviews are asked for here.',
  ],
  reason: ['未通过的理由', 'Reason'],
  served: ['书面通知送达', 'Served'],
  notServed: ['书面通知还没有送达，期限尚未开始计算。', 'Not served yet; the time has not begun.'],
  until: ['可以申请至', 'Until'],
  over: ['现在不能申请复核。', 'A review cannot be asked for now.'],
  grounds: ['申请理由', 'Grounds'],
  ask: ['申请复核', 'Ask for the review'],
  consequence: [
    '申请由评审办受理，由另一位经办人办理，书面答复，区监委知悉。',
    'Another officer handles it and answers in writing; the supervisor is told.',
  ],
  requested: ['申请时间', 'Asked'],
  state: [
    (state: string) =>
      ({
        requested: '已申请，等待受理',
        accepted: '已受理',
        'not-accepted': '不予受理',
        upheld: '复核意见成立',
        dismissed: '维持原决定',
      })[state] ?? state,
    (state: string) =>
      ({
        requested: 'Asked',
        accepted: 'Accepted',
        'not-accepted': 'Not accepted',
        upheld: 'Upheld',
        dismissed: 'Dismissed',
      })[state] ?? state,
  ],
  answer: ['答复', 'Answer'],
});

type Review = Application['reviews'][number];

const Ask = ({ stage }: { stage: Review['stage'] }) => {
  const text = useText(reviewsText);
  const cycle = useCycle();
  const kept = useKept(`review/${cycle}/${stage}`, '');
  const command = useCommand('POST /api/applicant/cycles/{cycle}/application/reviews');
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor={`grounds-${stage}`}>{text.grounds}</label>
        <Input.TextArea
          id={`grounds-${stage}`}
          rows={4}
          count={{ show: true, max: 4000 }}
          value={kept.content}
          onChange={({ target }) => kept.change(target.value)}
        />
      </div>
      <div>
        <FinalStep
          label={text.ask}
          consequence={text.consequence}
          button={{ type: 'primary' }}
          disabled={kept.content.trim() === ''}
          act={async () => {
            await command.mutateAsync({ path: { cycle }, body: { stage, grounds: kept.content } });
            kept.forget();
          }}
        />
      </div>
    </div>
  );
};

const ReviewCard = ({ review }: { review: Review }) => {
  const text = useText(reviewsText);
  const index = useLanguage() === 'zh' ? 0 : 1;
  const { stage, reason, servedOn, until, possible, requestedAt, state, answer } = review;
  const name = phases.find(({ phase }) => phase === stage)?.name[index] ?? stage;
  return (
    <Card title={<h2>{name}</h2>} extra={state ? <StateTag tone="none">{text.state(state)}</StateTag> : null}>
      <div className="stack">
        <dl className="facts">
          {reason ? (
            <>
              <dt>{text.reason}</dt>
              <dd className="words">{reason}</dd>
            </>
          ) : null}
          <dt>{text.served}</dt>
          <dd>{servedOn ? <Day on={servedOn} /> : text.notServed}</dd>
          {until && possible ? (
            <>
              <dt>{text.until}</dt>
              <dd>
                <Due at={until} />
              </dd>
            </>
          ) : null}
          {requestedAt ? (
            <>
              <dt>{text.requested}</dt>
              <dd>
                <Moment at={requestedAt} />
              </dd>
            </>
          ) : null}
          {answer ? (
            <>
              <dt>{text.answer}</dt>
              <dd className="words">{answer}</dd>
            </>
          ) : null}
        </dl>
        {possible ? <Ask stage={stage} /> : requestedAt ? null : <p className="page-lead">{text.over}</p>}
      </div>
    </Card>
  );
};

/** Eliminations, with the way to ask for their review. */
export const Component = () => {
  const text = useText(reviewsText);
  const query = useApplication({ fresh: true });
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={query}>
        {({ reviews }) =>
          reviews.length === 0 ? (
            <Empty description={text.none} />
          ) : (
            <div className="stack">
              {reviews.map((review) => (
                <ReviewCard key={review.stage} review={review} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
};
