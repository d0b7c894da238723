import { Alert, Checkbox } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Answer } from '../../../api/call.ts';
import { useAnswer, useCommand } from '../../../api/hooks.ts';
import { NotFound } from '../../../app/failures.tsx';
import { useCycle } from '../../../desk/cycle.ts';
import { FormDialog } from '../../../parts/command-form.tsx';
import { AreaField, YesNoField } from '../../../parts/fields.tsx';
import { Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { FinalStep } from '../../../ui/final-step.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { Gaps } from '../gaps.tsx';
import { useOrganisations } from '../who.ts';
import { isReviewStage, type ReviewStage } from '../year/steps.ts';
import { Selecting, type Selection } from './selecting.tsx';
import { teamsText } from './text.ts';

export type StageView = Answer<'GET /api/office/cycles/{cycle}/stages/{stage}'>;

const articles: Readonly<Record<ReviewStage, string>> = {
  'qualification-review': '第十四条（一）',
  'document-review': '第十四条（二）',
  'site-visit': '第十四条（三）',
  'oral-defence': '第十四条（四）',
};

const Late = ({ view }: { view: StageView }) => {
  const text = useText(teamsText);
  const office = useText(awardText);
  const cycle = useCycle();
  const { nameOf } = useOrganisations();
  const close = useCommand('POST /api/office/cycles/{cycle}/applications/{code}/stages/{stage}/close');
  if (view.late.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="late">
      <h2 id="late">{text.late}</h2>
      <Rows
        label={text.late}
        rows={view.late.map((code) => ({ code }))}
        id={({ code }) => code}
        empty={office.nothing}
        columns={[
          {
            title: office.organisation,
            show: ({ code }) => <Link to={`/office/applications/${code}`}>{nameOf(code)}</Link>,
          },
          {
            title: office.actions,
            show: ({ code }) => (
              <FormDialog<{ passed: boolean; reason: string }>
                label={text.closeLate}
                about={nameOf(code)}
                act={(body) => close.mutateAsync({ path: { cycle, code, stage: view.stage }, body })}
              >
                <YesNoField name="passed" label={text.passed} />
                <AreaField name="reason" label={office.reason} />
              </FormDialog>
            ),
          },
        ]}
      />
    </section>
  );
};

const Closing = ({ view }: { view: StageView }) => {
  const text = useText(teamsText);
  const cycle = useCycle();
  const { nameOf } = useOrganisations();
  const close = useCommand('POST /api/office/cycles/{cycle}/stages/{stage}/close');
  const [selection, setSelection] = useState<Selection>({ selected: [], reasons: {} });
  const [acknowledged, setAcknowledged] = useState(false);
  const { stage, name, ranking, openReviews, blockers } = view;
  const reasons = Object.entries(selection.reasons).flatMap(([code, reason]) =>
    reason.trim() === '' ? [] : [{ code, reason: reason.trim() }],
  );
  return (
    <section className="panel" aria-labelledby="close">
      <h2 id="close">{text.close}</h2>
      {ranking ? <Selecting ranking={ranking} selection={selection} onChange={setSelection} /> : null}
      {openReviews.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={`${text.openReviews}：${openReviews.map(({ code }) => nameOf(code)).join('、')}`}
          description={
            <Checkbox checked={acknowledged} onChange={({ target }) => setAcknowledged(target.checked)}>
              {text.acknowledge}
            </Checkbox>
          }
        />
      ) : null}
      <FinalStep
        label={text.close}
        consequence={
          <>
            <p>{text.closeConsequence(name)}</p>
            {ranking ? (
              <p>
                {text.chosen(selection.selected.length)}：{selection.selected.map(nameOf).join('、')}
              </p>
            ) : null}
          </>
        }
        article={articles[stage]}
        word={text.closeWord}
        button={{ type: 'primary' }}
        disabled={blockers.length > 0 || (openReviews.length > 0 && !acknowledged)}
        act={() =>
          close.mutateAsync({
            path: { cycle, stage },
            body: ranking
              ? {
                  selected: [...selection.selected],
                  reasons,
                  openReviews: openReviews.map(({ code }) => code),
                }
              : { openReviews: openReviews.map(({ code }) => code) },
          })
        }
      />
    </section>
  );
};

const Ended = ({ view: { passed = [], eliminated = [] } }: { view: StageView }) => {
  const text = useText(teamsText);
  const office = useText(awardText);
  const { nameOf } = useOrganisations();
  return (
    <section className="panel" aria-labelledby="ended">
      <h2 id="ended">
        {text.passedList}（{office.organisations(passed.length)}）
      </h2>
      <ul className="gaps">
        {passed.map((code) => (
          <li key={code}>
            <Link to={`/office/applications/${code}`}>{nameOf(code)}</Link>
          </li>
        ))}
      </ul>
      <h2>
        {text.eliminatedList}（{office.organisations(eliminated.length)}）
      </h2>
      <Rows
        label={text.eliminatedList}
        rows={eliminated}
        id={({ code }) => code}
        empty={office.nothing}
        columns={[
          {
            title: office.organisation,
            show: ({ code }) => <Link to={`/office/applications/${code}`}>{nameOf(code)}</Link>,
          },
          { title: office.reason, show: ({ reason }) => reason },
        ]}
      />
    </section>
  );
};

const Shown = ({ stage }: { stage: ReviewStage }) => {
  const text = useText(teamsText);
  const office = useText(awardText);
  const cycle = useCycle();
  const query = useAnswer('GET /api/office/cycles/{cycle}/stages/{stage}', { path: { cycle, stage } });
  return (
    <Page title={text.stage(office[stage])} lead={text.stageLead}>
      <Loaded query={query}>
        {(view) => (
          <>
            <section className="panel" aria-labelledby="standing">
              <h2 id="standing">{text[view.state]}</h2>
              <p>
                <Link to={`/office/applications?stage=${stage}`}>
                  {text.participants}：{office.organisations(view.participants)}
                </Link>
              </p>
              {view.reopened.length > 0 ? (
                <Alert type="warning" showIcon title={text.reopened} description={<Gaps of={view.reopened} />} />
              ) : null}
              {view.redecide.length > 0 ? (
                <Alert type="warning" showIcon title={text.redecide} description={<Gaps of={view.redecide} />} />
              ) : null}
              {view.state === 'running' ? (
                <>
                  <h3>{text.blockers}</h3>
                  {view.blockers.length === 0 ? <p>{text.noBlockers}</p> : <Gaps of={view.blockers} />}
                </>
              ) : null}
            </section>
            {view.state === 'running' ? <Closing view={view} /> : null}
            {view.state === 'closed' ? <Ended view={view} /> : null}
            <Late view={view} />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** One of the four stages that the office closes. */
export const Stage = () => {
  const { stage = '' } = useParams();
  return isReviewStage(stage) ? <Shown key={stage} stage={stage} /> : <NotFound />;
};
