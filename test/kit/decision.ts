import { loadYear } from '../../functions/adapters/year.ts';
import type { Policy } from '../../functions/contracts/policy.ts';
import { type EventOf, type StreamRef, type StreamType, streamOf } from '../../functions/contracts/streams.ts';
import type { Instant } from '../../functions/domain/kernel/instant.ts';
import { positionOf } from '../../functions/domain/procedure/position.ts';
import type { Year } from '../../functions/domain/year/year.ts';
import { closeNotice } from '../../functions/procedure/close-notice/close-notice.ts';
import { closeStage } from '../../functions/procedure/close-stage/close-stage.ts';
import { closeWindow } from '../../functions/procedure/close-window/close-window.ts';
import { completeYear } from '../../functions/procedure/complete-year/complete-year.ts';
import { conferAwards } from '../../functions/procedure/confer-awards/confer-awards.ts';
import { countBallots } from '../../functions/procedure/count-ballots/count-ballots.ts';
import { fixApplicants } from '../../functions/procedure/fix-applicants/fix-applicants.ts';
import { fixOpinions } from '../../functions/procedure/fix-opinions/fix-opinions.ts';
import { updateList } from '../../functions/procedure/update-list/update-list.ts';
import { Api, type Person } from './api.ts';
import { consult } from './inquiries.ts';
import { examplePolicy } from './policy.ts';
import { chair, members, officer, seatCommittee } from './seats.ts';

export const cycle = '2026';

/** Codes of invented organisations, by number. */
export const codeOf = (number: number): string => `91330304MA00000${String(number).padStart(3, '0')}`;

/** Writes history as if it had been decided. */
export const write = async <S extends StreamType>(
  api: Api,
  ref: StreamRef<S>,
  event: EventOf<S>,
  receivedAt: Instant = api.now,
): Promise<void> => {
  const { journal } = api.services;
  const history = await journal.load(ref);
  const id = `${ref.type}-${ref.scope}-${ref.id}-${history.length + 1}`;
  const actor = { id: 'test', role: 'system' as const };
  await journal.append(ref, history, { event, commandId: id, fingerprint: id, actor, receivedAt });
};

interface Options {
  readonly policy?: Partial<Policy>;
  /** Organisations 1 … n apply for the quality award, the following for the innovation award. */
  readonly quality?: number;
  readonly innovation?: number;
  /** How many of the four stages are closed. */
  readonly closed?: number;
}

const stages = ['qualification-review', 'document-review', 'site-visit', 'oral-defence'] as const;

const apply = async (api: Api, number: number, award: 'quality' | 'innovation') =>
  write(api, streamOf.application(cycle, codeOf(number)), {
    type: 'ApplicationSubmitted',
    award,
    receiptNumber: `SJ${number}`,
    organisation: { name: `瓯海组织${number}`, industry: '泵阀', industrial: true },
    content: { key: 'content', sha256: 'a'.repeat(64) },
    evidence: [],
    consultants: number === 1 ? ['温州某咨询有限公司'] : [],
    contact: { ref: 'a'.repeat(32), hmac: 'b'.repeat(64) },
  });

/** A year in which all passed the oral defence, with a seated committee whose members gave their undertaking. */
export const reviewedYear = async ({ policy, quality = 6, innovation = 0, closed = 4 }: Options = {}): Promise<Api> => {
  const api = new Api();
  await write(api, streamOf.cycle(cycle), { type: 'CycleOpened', year: cycle, regulation: 'ouhai-2020' });
  await seatCommittee(api);
  await write(api, streamOf.resolution(cycle, 'policy'), {
    type: 'PolicyDetermined',
    draft: 2,
    policy: { ...examplePolicy, ...policy },
    decidedOn: '2026-03-01',
    minutes: '纪要',
  });
  const codes = Array.from({ length: quality + innovation }, (_, index) => index + 1);
  const awardOf = (number: number) => (number <= quality ? 'quality' : 'innovation');
  for (const number of codes) await apply(api, number, awardOf(number));
  const opens = '2026-04-01T00:00:00.000Z';
  const closes = '2026-05-01T00:00:00.000Z';
  await write(api, streamOf.cycle(cycle), { type: 'CallPublished', documentNumber: '1号', opens, closes });
  await write(api, streamOf.cycle(cycle), { type: 'WindowClosing', at: closes });
  await write(api, streamOf.cycle(cycle), {
    type: 'WindowClosed',
    applicants: codes.map((number) => ({
      code: codeOf(number),
      award: awardOf(number),
      version: 1,
      acceptanceNumber: `SL${number}`,
    })),
  });
  api.now = '2026-08-03T02:00:00.000Z';
  for (const stage of stages.slice(0, closed)) {
    await write(api, streamOf.cycle(cycle), {
      type: 'StageClosed',
      stage,
      passed: codes.map(codeOf),
      eliminated: [],
      basis: {},
    });
  }
  for (const { id } of [...members, officer]) await undertake(api, id);
  return api;
};

export const undertake = (api: Api, person: string) =>
  write(api, streamOf.interest(cycle, person), { type: 'InterestsDeclared', undertaking: true, interests: [] });

/** Submits all that passed the defence as candidates. */
export const submitCandidates = async (api: Api): Promise<void> => {
  await consult(api, cycle, 'candidates');
  const { applicants = [] } = (await yearOf(api)).cycle;
  const candidates = applicants.map(({ code, award }) => ({ code, award, reason: '综合评审组建议' }));
  await api.done('POST', `/api/office/cycles/${cycle}/candidates`, { as: officer, body: { candidates } });
};

export const yearOf = async (api: Api): Promise<Year> => {
  const year = await loadYear(api.services.journal, cycle);
  if (!year) throw new Error('the year is open');
  return year;
};

export const stepOf = async (api: Api) => positionOf(await yearOf(api), api.now).step;

const random = (bound: number) => Math.floor(Math.random() * bound);

/** Does what the machine owes at the clock's time, until the year waits for people or for the clock. */
export const runMachine = async (api: Api): Promise<string> => {
  const { journal, ballots, certificateKeys } = api.services;
  for (;;) {
    const { step, round } = positionOf(await yearOf(api), api.now);
    const input = { cycle, generation: 1, step, round, now: api.now };
    if (step === 'CloseWindow') await closeWindow(journal, input);
    else if (step === 'FixApplicants') await fixApplicants(journal, input);
    else if (/^Close(?:QualificationReview|DocumentReview|SiteVisit|OralDefence)$/.test(step))
      await closeStage(journal, input);
    else if (step === 'CountBallots') await countBallots({ journal, ballots, random }, input);
    else if (step === 'FixPreliminaryList' || step === 'UpdateList') await updateList(journal, input);
    else if (step === 'CloseNotice') await closeNotice(journal, input);
    else if (step === 'FixOpinions') await fixOpinions(journal, input);
    else if (step === 'ConferAwards' || step === 'CompleteYear') {
      await conferAwards({ journal, signer: certificateKeys, keys: certificateKeys }, input);
      await completeYear(journal, input);
    } else return step;
  }
};

const later = (api: Api, milliseconds: number): void => {
  api.now = new Date(Date.parse(api.now) + milliseconds).toISOString();
};

const minutes = 60_000;

export const openBallot = async (api: Api, award: 'quality' | 'innovation' = 'quality'): Promise<string> =>
  (
    await api.done<{ session: string }>('POST', `/api/committee/cycles/${cycle}/sessions`, {
      as: chair,
      body: { award },
    })
  ).session;

export const inSession = (session: string, what: string) =>
  `/api/committee/cycles/${cycle}/sessions/${session}/${what}`;

export type ChoiceOf = (member: Person, code: string) => 'for' | 'against' | 'abstain';

/** All members come and vote, the chair closes, the machine counts. */
export const holdBallot = async (
  api: Api,
  choiceOf: ChoiceOf,
  award: 'quality' | 'innovation' = 'quality',
  present: readonly Person[] = members,
): Promise<string> => {
  const session = await openBallot(api, award);
  const candidates = (await yearOf(api)).sessions.find(({ id }) => id === session)?.candidates ?? [];
  for (const member of present) {
    await api.done('POST', inSession(session, 'attendance'), { as: member });
    const choices = Object.fromEntries(candidates.map((code) => [code, choiceOf(member, code)]));
    await api.done('POST', inSession(session, 'vote'), { as: member, body: { choices } });
  }
  await closeAndCount(api, session);
  return session;
};

export const closeAndCount = async (api: Api, session: string, withoutVote: readonly string[] = []): Promise<void> => {
  await api.done('POST', inSession(session, 'closing'), { as: chair, body: { withoutVote } });
  later(api, 3 * minutes);
  await runMachine(api);
};

/** The first `yes` of the members vote for a candidate, the others against. */
export const votesFor =
  (yes: Readonly<Record<string, number>>): ChoiceOf =>
  (member, code) =>
    members.findIndex(({ id }) => id === member.id) < (yes[code] ?? 0) ? 'for' : 'against';

export const medium = {
  name: '瓯海新闻网',
  level: 'district',
  on: '2026-09-18',
  link: 'https://news.example/2026/9/18',
} as const;

/** Publishes the notice that is due, on 18 September 2026. */
export const publishNotice = (api: Api, at = '2026-09-18T01:00:00.000Z') => {
  api.now = at;
  const on = new Date(Date.parse(at) + 8 * 60 * minutes).toISOString().slice(0, 10);
  return api.done<{ notice: string; lastDay: string; endsAt: string }>('POST', `/api/office/cycles/${cycle}/notices`, {
    as: officer,
    body: { media: [{ ...medium, on }], contact: '评审办 0577-88888888' },
  });
};

/** Lets a notice run out and the machine close it. */
export const endNotice = async (api: Api, endsAt: Instant): Promise<string> => {
  api.now = endsAt;
  await runMachine(api);
  later(api, 2 * minutes);
  return runMachine(api);
};

/** A preliminary list of `quality` candidates, all voted for by everybody but the last places. */
export const listedYear = async (options: Options = {}): Promise<Api> => {
  const api = await reviewedYear(options);
  await submitCandidates(api);
  const candidates = (await yearOf(api)).cycle.candidates?.candidates ?? [];
  const yes = Object.fromEntries(candidates.map(({ code }, place) => [code, [7, 7, 6, 6, 5, 4][place % 6] ?? 0]));
  for (const award of ['quality', 'innovation'] as const) {
    if (candidates.some((candidate) => candidate.award === award)) await holdBallot(api, votesFor(yes), award);
  }
  return api;
};

export const onNotice = (what: string, notice = 'n1') => `/api/office/cycles/${cycle}/notices/${notice}/${what}`;

/** The organisation is told what a formal objection is about, and takes its position. */
export const hear = async (
  api: Api,
  receipt: string,
  notice = 'n1',
  { substance, statement } = { substance: '反映贵单位申报材料中的有关情况', statement: '情况不属实，说明附后' },
): Promise<void> => {
  const { hearing } = await api.done<{ hearing: string }>('POST', onNotice(`opinions/${receipt}/hearings`, notice), {
    as: officer,
    body: { substance },
  });
  const about = (await yearOf(api)).notices
    .flatMap(({ opinions }) => opinions)
    .find((each) => each.receipt === receipt);
  await api.done('POST', `/api/applicant/cycles/${cycle}/hearings/${hearing}/position`, {
    as: { id: 'handler', roles: ['applicant'], ...(about ? { unit: about.about } : {}) },
    body: { statement },
  });
};

/** The office accepts an opinion, hears the organisation and verifies. */
export const investigate = async (api: Api, receipt: string, substantiated: boolean, notice = 'n1'): Promise<void> => {
  await api.done('POST', onNotice(`opinions/${receipt}/acceptance`, notice), { as: officer });
  await hear(api, receipt, notice);
  await api.done('POST', onNotice(`opinions/${receipt}/verification`, notice), {
    as: officer,
    body: { substantiated, finding: substantiated ? '经查属实' : '经查不属实' },
  });
};

/** The office reports on these opinions, the committee examines the report. */
export const reportAndExamine = async (api: Api, opinions: readonly string[], notice = 'n1'): Promise<void> => {
  const { version } = await api.done<{ version: number }>('POST', onNotice('report', notice), {
    as: officer,
    body: { opinions, conclusion: '报请审查' },
  });
  await api.done('POST', `/api/committee/cycles/${cycle}/notices/${notice}/report/examination`, {
    as: chair,
    body: { report: version, minutes: '评委会纪要〔2026〕3号' },
  });
};

export const rule = (api: Api, receipt: string, upheld: boolean, notice = 'n1') =>
  api.done('POST', `/api/committee/cycles/${cycle}/notices/${notice}/opinions/${receipt}/ruling`, {
    as: chair,
    body: { upheld, reason: upheld ? '异议属实' : '证据不足', toOrganisation: upheld ? '异议属实' : '证据不足' },
  });

/** Submits the list as it stands. */
export const submitList = async (api: Api): Promise<number> => {
  await consult(api, cycle, 'list');
  const list = ((await yearOf(api)).cycle.list ?? []).map(({ code, award }) => ({ code, award }));
  const { submission } = await api.done<{ submission: number }>('POST', `/api/committee/cycles/${cycle}/submissions`, {
    as: chair,
    body: { list, minutes: '评委会纪要〔2026〕4号' },
  });
  return submission;
};

export const onSubmission = (number: number, what: string) =>
  `/api/government/cycles/${cycle}/submissions/${number}/${what}`;
