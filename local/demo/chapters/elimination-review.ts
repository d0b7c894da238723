import { writtenPage } from '../../seed/files/proofs.ts';
import { determinedPolicy } from '../../seed/steps/policy.ts';
import { fate, officers, teamOf } from '../cast.ts';
import { type Demo, moveTo, under } from '../context.ts';
import { dates } from '../dates.ts';
import { noticeDays, type Sheet, totalOf } from '../expected.ts';
import { officeFile } from '../from-paper.ts';
import { sheetOf } from '../scores.ts';
import { readStage } from '../stage.ts';
import { conclude } from '../team-work.ts';
import { draftDocuments } from './documents.ts';

interface OwnView {
  readonly reviews: readonly {
    readonly stage: string;
    readonly servedOn?: string;
    readonly until?: string;
    readonly state?: string;
  }[];
}

const stage = 'document-review';

/**
 * 复核 (A14.2g): the eliminated organisation asks within five working days from service; another officer finds it right, two officers
 * reinstate it, its team concludes anew with what was overlooked, and it fails again, on the merits.
 */
export const reviewElimination = async (demo: Demo, before: ReadonlyMap<string, Sheet>): Promise<void> => {
  const { client, narrator, checks } = demo;
  const { eliminated: organisation } = fate;
  const { code, name } = organisation;
  narrator.chapter('复核和更正');
  await moveTo(demo, dates.eliminationReview);
  const own = `${under('applicant')}/application`;
  const applicant = client.as(organisation.user);
  await checks.refused(
    '未被淘汰的组织申请复核',
    client.as(fate.cleared.user).post(`${own}/reviews`, { stage, grounds: '想了解得分。' }),
    { status: 422, code: 'not-eliminated' },
  );
  const { endsAt } = noticeDays(dates.documentResult, determinedPolicy.reviewRequestDays);
  const [possible] = (await applicant.get<OwnView>(own)).reviews;
  checks.equal('申请复核的期限', [possible?.servedOn, possible?.until], [dates.documentResult, endsAt]);
  await applicant.post(`${own}/reviews`, {
    stage,
    grounds: '附件中的对比数据表未被采用，结果类条款的对比证据实际已经提供。',
  });
  await checks.refused('同一阶段再次申请复核', applicant.post(`${own}/reviews`, { stage, grounds: '再次申请。' }), {
    status: 409,
    code: 'review-requested',
  });
  narrator.tell('A14.2', `${name}在书面通知送达后的期限内就资料评审结果申请复核。`);

  const handler = await handledBy(demo, code);
  const path = `${under('office')}/applications/${code}`;
  await client.as(handler).post(`${path}/reviews/${stage}/answer`, {
    upheld: true,
    reason: '经查，评审时漏看所附对比数据表，资料评审结果应予更正。',
  });
  await draftDocuments(demo);
  const scan = await officeFile(
    demo,
    writtenPage('pdf', {
      title: '复核核查记录',
      lines: [`经核对${name}的申报附件，对比数据表在提交时即在其中，评审记录未予引用。`],
      by: '瓯海区政府质量奖评审委员会办公室',
      on: dates.eliminationReview,
    }),
  );
  await reinstate(demo, path, scan);

  const sheets = teamOf(organisation).members.map((examiner) =>
    sheetOf(demo.chance, examiner, organisation, 'document'),
  );
  const [leader] = teamOf(organisation).members;
  // What was overlooked lifts the results of the seventh category by a step.
  const lifted = sheets.map((sheet): Sheet => ({ ...sheet, '4.7.2': Math.min(100, (sheet['4.7.2'] ?? 0) + 5) }));
  const anew = await conclude(demo, organisation, 'document', leader, lifted);
  const first = before.get(code) ?? {};
  checks.holds('重新合议的得分高于原得分', Number(totalOf(anew)) > Number(totalOf(first)));
  const others = [...before].filter(([other]) => other !== code).map(([, sheet]) => Number(totalOf(sheet)));
  checks.holds(
    '重新合议的得分仍低于其他组织',
    others.every((other) => Number(totalOf(anew)) < other),
  );
  await client.as(officers[0]).post(`${path}/stages/${stage}/close`, {
    passed: false,
    reason: '计入对比数据后，过程的测量与改进仍缺少证据，未达到进入现场评审的要求。',
  });
  await client.settle();
  const { passed = [] } = await readStage(demo, stage);
  checks.holds('复核不影响其他组织', !passed.includes(code) && passed.length === before.size - 1);
  const view = await applicant.get<OwnView>(own);
  checks.equal(
    '复核的结果',
    view.reviews.map((review) => [review.stage, review.state]),
    [[stage, 'upheld']],
  );
  await draftDocuments(demo);
  narrator.tell('A14.2', `${name}重新合议后仍未达到要求，再次未能通过，书面通知；其他组织的评审不受影响。`);
};

/** Takes the request up by the officer who did not close the stage; the one who did may not (A14.2g). */
const handledBy = async ({ client, checks, narrator }: Demo, code: string): Promise<string> => {
  const path = `${under('office')}/applications/${code}/reviews/${stage}/acceptance`;
  const tries = await Promise.allSettled(officers.map((officer) => client.as(officer).post(path, { accepted: true })));
  const handlers = officers.filter((_, index) => tries[index]?.status === 'fulfilled');
  const [refused] = tries.filter((one) => one.status === 'rejected');
  checks.equal('可以办理复核的工作人员', handlers.length, 1);
  if (refused) {
    await checks.refused('原经办人办理复核', Promise.reject(refused.reason), { status: 403, code: 'same-handler' });
  }
  narrator.tell('A14.2', '复核由未参与原决定的另一名工作人员受理。');
  const [handler = officers[0]] = handlers;
  return handler;
};

/** A correction decision by two officers, reasoned and with evidence (A14.2g). */
const reinstate = async ({ client, narrator, checks }: Demo, path: string, scan: string): Promise<void> => {
  const [one, other] = officers;
  const { version } = await client.as(one).post<{ version: number }>(`${path}/reinstatements`, {
    stage,
    reason: '原结果漏看申报附件中的证据。',
    evidence: [scan],
  });
  const confirmation = `${path}/reinstatements/${version}/confirmation`;
  await checks.refused('提出人自行确认更正决定', client.as(one).post(confirmation, {}), {
    status: 403,
    code: 'same-officer',
  });
  await client.as(other).post(confirmation, {});
  await client.settle();
  narrator.tell('A14.2', '复核成立，两名工作人员作出附证据的更正决定，该组织补行资料评审。');
};
