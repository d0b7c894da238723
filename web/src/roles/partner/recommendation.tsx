import { App, Input, Radio } from 'antd';
import { useParams } from 'react-router';
import type { Answer } from '../../api/call.ts';
import { useCommand } from '../../api/hooks.ts';
import { useKept } from '../../drafts/use-kept.ts';
import { EvidenceField } from '../../files/evidence-field.tsx';
import { usePerson } from '../../session/use-session.ts';
import { commonText } from '../../text/common.ts';
import { useText } from '../../text/language.ts';
import { FinalStep } from '../../ui/final-step.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { Gone, RequestFrame } from './request-frame.tsx';
import { partnerText } from './text.ts';
import { useRequests } from './use-requests.ts';

type Recommendation = Answer<'GET /api/partner/requests'>['recommendations'][number];

interface Typed {
  readonly which?: 'sign' | 'decline';
  readonly evidence: readonly string[];
  readonly statement: string;
  readonly reason: string;
}

const nothing: Typed = { evidence: [], statement: '', reason: '' };

const AnswerForm = ({ cycle, asked: { code, request } }: { cycle: string; asked: Recommendation }) => {
  const text = useText(partnerText);
  const common = useText(commonText);
  const { message } = App.useApp();
  const { unit = '' } = usePerson();
  const sign = useCommand('POST /api/partner/cycles/{cycle}/recommendations/{code}/sign');
  const decline = useCommand('POST /api/partner/cycles/{cycle}/recommendations/{code}/decline');
  const kept = useKept(`recommendation/${cycle}/${code}/${request}`, nothing);
  const { which, statement, reason } = kept.content;
  const change = (part: Partial<Typed>): void => kept.change({ ...kept.content, ...part });
  const path = { cycle, code };
  const sent = (): void => {
    kept.forget();
    message.success(common.done);
  };
  return (
    <div className="stack form">
      <Radio.Group
        aria-label={text.which}
        value={which ?? null}
        onChange={({ target }) => change({ which: target.value })}
        options={[
          { value: 'sign', label: text.signIt },
          { value: 'decline', label: text.declineIt },
        ]}
      />
      {which === 'sign' ? (
        <>
          <div className="field">
            <label htmlFor="statement">{text.opinion}</label>
            <Input.TextArea
              id="statement"
              rows={3}
              count={{ show: true, max: 2000 }}
              value={statement}
              onChange={({ target }) => change({ statement: target.value })}
            />
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: a frame around it would say that it is a part of a form of its own. */}
          <div role="group" aria-label={text.letter}>
            <span className="field-label">{text.letter}</span>
            <EvidenceField
              cycle={cycle}
              owner={unit}
              value={kept.content.evidence}
              onChange={(ids) => change({ evidence: ids })}
            />
          </div>
          <div>
            <FinalStep
              label={text.sendSign}
              consequence={text.signConsequence}
              article={text.article}
              button={{ type: 'primary' }}
              disabled={statement.trim() === ''}
              act={async () => {
                const body = { request, statement, evidence: [...kept.content.evidence] };
                await sign.mutateAsync({ path, body });
                sent();
              }}
            />
          </div>
        </>
      ) : null}
      {which === 'decline' ? (
        <>
          <div className="field">
            <label htmlFor="reason">{text.declineReason}</label>
            <Input.TextArea
              id="reason"
              rows={3}
              count={{ show: true, max: 2000 }}
              value={reason}
              onChange={({ target }) => change({ reason: target.value })}
            />
          </div>
          <div>
            <FinalStep
              label={text.sendDecline}
              consequence={text.declineConsequence}
              button={{ danger: true }}
              disabled={reason.trim() === ''}
              act={async () => {
                await decline.mutateAsync({ path, body: { request, reason } });
                sent();
              }}
            />
          </div>
        </>
      ) : null}
    </div>
  );
};

/** The recommendation that an organisation asks for, to be signed or declined. */
export const Component = () => {
  const text = useText(partnerText);
  const { code, request } = useParams();
  const query = useRequests();
  const asked = query.data?.recommendations.find((each) => each.code === code && String(each.request) === request);
  return (
    <Page title={text.recommendation} {...(asked ? { lead: asked.organisation } : {})}>
      <Loaded query={query}>
        {({ cycle }) =>
          asked ? (
            <RequestFrame cycle={cycle} request={asked} answered={text.signedStatus(asked.status)}>
              <AnswerForm key={asked.request} cycle={cycle} asked={asked} />
            </RequestFrame>
          ) : (
            <Gone />
          )
        }
      </Loaded>
    </Page>
  );
};
