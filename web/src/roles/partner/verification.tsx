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

type Verification = Answer<'GET /api/partner/requests'>['verifications'][number];

interface Typed {
  readonly which?: 'confirm' | 'refuse';
  readonly evidence: readonly string[];
  readonly remark: string;
  readonly reason: string;
}

const nothing: Typed = { evidence: [], remark: '', reason: '' };

const AnswerForm = ({ cycle, asked }: { cycle: string; asked: Verification }) => {
  const text = useText(partnerText);
  const common = useText(commonText);
  const { message } = App.useApp();
  const { unit = '' } = usePerson();
  const { code, fact, request } = asked;
  const confirm = useCommand('POST /api/partner/cycles/{cycle}/verifications/{code}/{fact}/confirm');
  const refuse = useCommand('POST /api/partner/cycles/{cycle}/verifications/{code}/{fact}/refuse');
  const kept = useKept(`verification/${cycle}/${code}/${fact}/${request}`, nothing);
  const { which, remark, reason } = kept.content;
  const evidence = [...kept.content.evidence];
  const change = (part: Partial<Typed>): void => kept.change({ ...kept.content, ...part });
  const path = { cycle, code, fact };
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
          { value: 'confirm', label: text.confirmIt },
          { value: 'refuse', label: text.refuseIt },
        ]}
      />
      {which === undefined ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a frame around it would say that it is a part of a form of its own.
        <div role="group" aria-label={text.proof}>
          <span className="field-label">{text.proof}</span>
          <EvidenceField cycle={cycle} owner={unit} value={evidence} onChange={(ids) => change({ evidence: ids })} />
        </div>
      )}
      {which === 'confirm' ? (
        <>
          <div className="field">
            <label htmlFor="remark">{text.remark}</label>
            <Input.TextArea
              id="remark"
              rows={2}
              count={{ show: true, max: 1000 }}
              value={remark}
              onChange={({ target }) => change({ remark: target.value })}
            />
          </div>
          <div>
            <FinalStep
              label={text.sendConfirm}
              consequence={text.confirmConsequence}
              article={text.article}
              button={{ type: 'primary' }}
              disabled={evidence.length === 0}
              act={async () => {
                const said = remark.trim() === '' ? {} : { remark };
                await confirm.mutateAsync({ path, body: { request, evidence, ...said } });
                sent();
              }}
            />
          </div>
        </>
      ) : null}
      {which === 'refuse' ? (
        <>
          <div className="field">
            <label htmlFor="reason">{text.reason}</label>
            <Input.TextArea
              id="reason"
              rows={2}
              count={{ show: true, max: 2000 }}
              value={reason}
              onChange={({ target }) => change({ reason: target.value })}
            />
          </div>
          <div>
            <FinalStep
              label={text.sendRefuse}
              consequence={text.refuseConsequence}
              button={{ danger: true }}
              disabled={reason.trim() === ''}
              act={async () => {
                await refuse.mutateAsync({ path, body: { request, evidence, reason } });
                sent();
              }}
            />
          </div>
        </>
      ) : null}
    </div>
  );
};

/** One fact beside its evidence, to be confirmed or refused with proof. */
export const Component = () => {
  const text = useText(partnerText);
  const { code, fact } = useParams();
  const query = useRequests();
  const asked = query.data?.verifications.find((each) => each.code === code && each.fact === fact);
  return (
    <Page title={asked?.label ?? text.requests} {...(asked ? { lead: asked.organisation } : {})}>
      <Loaded query={query}>
        {({ cycle }) =>
          asked ? (
            <RequestFrame
              cycle={cycle}
              request={asked}
              statement={asked.statement}
              answered={text.status(asked.status)}
            >
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
