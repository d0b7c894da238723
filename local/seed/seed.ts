import type { Award } from '../../functions/contracts/primitives.ts';
import { Client } from '../demo/client.ts';
import { together } from '../demo/together.ts';
import type { FileKey, Filing } from './application.ts';
import { figuresOf } from './files/figures.ts';
import { type Organisation, organisationNamed } from './organisations.ts';
import {
  askForConfirmations,
  type DrawnFiles,
  drawApplications,
  fillDraft,
  readApplication,
  sparing,
  submit,
} from './steps/applying.ts';
import { listApplications, verdictOn } from './steps/assessing.ts';
import { answerFacts, signRecommendations, type Verdict } from './steps/confirming.ts';
import { determinedPolicy } from './steps/policy.ts';
import { giveUndertakings, openYear, registerPool, seatCommittee, seats } from './steps/preparing.ts';
import { associations, departments } from './units.ts';
import { committeePosts, examiners, panellists } from './users.ts';

const year = 2026;

const dates = {
  start: '2026-03-19',
  windowOpens: '2026-03-20',
  submitting: '2026-03-26',
  windowCloses: '2026-03-27',
  today: '2026-03-27',
} as const;

/** When the local clock of a fresh state begins, epoch milliseconds. */
export const clockStart = Date.parse(`${dates.start}T09:00:00+08:00`);

const filingOf = (part: string, award: Award): Filing => ({
  organisation: organisationNamed(part),
  cycle: year,
  award,
  signedOn: dates.start,
});

/** Complete applications, submitted in this order. */
const submitting = {
  /** The office has asked it to correct a figure; the answer is its own. */
  correcting: filingOf('霁岚', 'quality'),
  /** It has corrected; the taxation bureau has to confirm anew. */
  corrected: filingOf('履屿', 'quality'),
  qualified: filingOf('栎川', 'quality'),
  /** The market-regulation bureau refused to confirm its record. */
  doubtful: filingOf('筑桐', 'quality'),
  toAssess: filingOf('锁禾', 'innovation'),
} as const;

/** A draft that missed the window: which sections stand, and what departments were asked. */
interface Draft {
  readonly filing: Filing;
  readonly sections: readonly string[];
  readonly asked?: 'all' | readonly string[];
}

const draft = (filing: Filing, sections: string, asked?: Draft['asked']): Draft => ({
  filing,
  sections: sections.split(' '),
  ...(asked ? { asked } : {}),
});

/** Each at another point. */
const drafting: readonly Draft[] = [
  draft(filingOf('阀屿', 'quality'), 'organisation award indicators eligibility', 'all'),
  draft(filingOf('澄汐', 'quality'), 'organisation award indicators', ['registration', 'environment-record']),
  draft(filingOf('拓岩', 'innovation'), 'organisation award indicators', ['registration', 'economic-indicators']),
  draft(filingOf('微岫', 'innovation'), 'organisation award consultants contact'),
  draft(filingOf('绯石', 'quality'), 'award eligibility'),
  draft(filingOf('砚北', 'quality'), 'organisation award'),
  draft(filingOf('禾屿', 'quality'), 'award indicators contact'),
  draft(filingOf('云蓑', 'innovation'), 'award consultants contact'),
  draft(filingOf('珩舟', 'quality'), 'award contact'),
  draft(filingOf('瑾岳', 'quality'), 'award contact'),
  draft(filingOf('晏禾', 'quality'), 'contact'),
  draft(filingOf('珂镜', 'innovation'), 'contact'),
  draft(filingOf('衔枝', 'quality'), 'award contact'),
  draft(filingOf('见贤', 'quality'), 'contact'),
  draft(filingOf('泽雅', 'quality'), 'award'),
];

const needs: Readonly<Record<string, readonly FileKey[]>> = {
  organisation: ['licence'],
  eligibility: ['licence', 'quality', 'environment', 'report', 'seal', 'perMu'],
};

/**
 * A current award year, made over HTTP and by the clock alone: the qualification review has begun, some twenty organisations stand
 * at different points, and everybody who signs in finds something to do.
 *
 * @throws Refused when the system does not take a step: the seed is then void, and the next start begins afresh
 */
export const seed = async ({ url }: { readonly url: string }): Promise<void> => {
  const client = new Client(url);
  const [files] = await together([drawn(), determine(client)]);
  // Who judges and who applies get ready at the same time.
  await together([gatherPool(client), file(client, files ?? new Map())]);
  await client.moveClock(`${dates.submitting}T15:00:00+08:00`);
  for (const filing of Object.values(submitting)) await submit(client, filing);
  await client.moveClock(`${dates.today}T09:00:00+08:00`);
  await review(client);
  await client.settle();
};

/** Standard, seats, policy and call. */
const determine = async (client: Client): Promise<undefined> => {
  const draft = await openYear(client, year, dates.start, determinedPolicy);
  await seatCommittee(client, dates.start, `温瓯政办〔${year}〕3号`);
  await client.as('chair').post(`/api/committee/cycles/${year}/policy`, {
    draft,
    decidedOn: dates.start,
    minutes: `评委会会议纪要〔${year}〕1号`,
  });
  await client.as('office1').post(`/api/office/cycles/${year}/call`, {
    documentNumber: `瓯质评办〔${year}〕1号`,
    opens: `${dates.windowOpens}T00:00:00+08:00`,
    closes: `${dates.windowCloses}T00:00:00+08:00`,
  });
  return undefined;
};

/** Part of the pool, and the undertakings of some: the others have still to be registered, and to give theirs. */
const gatherPool = async (client: Client): Promise<void> => {
  await registerPool(client, '2026-02-10', { examiners: 10, panellists: 3 });
  const names = (people: readonly { readonly user: string }[], count: number) =>
    people.slice(0, count).map(({ user }) => user);
  const people = {
    office: ['office1', 'office2'],
    examiner: [...names(examiners, 6), ...names(panellists, 2)],
    committee: names(committeePosts, 3),
  };
  await giveUndertakings(client, year, people, {
    examiner02: [{ organisation: '杭州衡策管理咨询有限公司', relation: 'consulting' }],
  });
};

const complete = Object.values(submitting);

/** Every file that is brought, by credit code. */
const drawn = (): Promise<ReadonlyMap<string, DrawnFiles>> => {
  const wanted = ({ sections }: Draft) =>
    sparing.keys.filter((key) => sections.some((name) => needs[name]?.includes(key)));
  return drawApplications([
    ...complete.map((filing) => ({ filing, keys: sparing.keys })),
    ...drafting.map((begun) => ({ filing: begun.filing, keys: wanted(begun) })),
  ]);
};

/** Drafts, files, requests and their answers. */
const file = async (client: Client, files: ReadonlyMap<string, DrawnFiles>): Promise<void> => {
  const filesOf = ({ organisation }: Filing): DrawnFiles => files.get(organisation.code) ?? new Map();
  await together([
    ...complete.map(async (filing) => {
      await fillDraft(client, filing, filesOf(filing), { standsFor: sparing.standsFor });
      await askForConfirmations(client, filing);
    }),
    ...drafting.map(async ({ filing, sections, asked }) => {
      await fillDraft(client, filing, filesOf(filing), { standsFor: sparing.standsFor, sections });
      if (asked) await askForConfirmations(client, filing, asked);
    }),
  ]);
  await confirm(client);
};

const refusal = '该组织产品上一年度在市级监督抽查中有一批次不合格，不予确认。';

/** Departments answer who is complete; of the drafts one is refused something, the others wait. */
const confirm = async (client: Client): Promise<void> => {
  const submitted = complete.map(({ organisation }) => organisation.code);
  const refused: readonly Organisation[] = [submitting.doubtful.organisation, organisationNamed('阀屿')];
  const verdictOf = ({ code, fact }: { readonly code: string; readonly fact: string }): Verdict => {
    if (fact === 'quality-record' && refused.some((organisation) => organisation.code === code)) {
      return { refuse: refusal };
    }
    return submitted.includes(code) ? 'confirm' : 'leave';
  };
  await together([
    ...Object.keys(departments).map((department) => answerFacts(client, department, year, dates.start, verdictOf)),
    ...[...Object.keys(associations), 'economy-information'].map((recommender) =>
      signRecommendations(client, recommender, year, dates.start, {
        leave: (code) => !submitted.includes(code),
        letters: false,
      }),
    ),
  ]);
};

/** The qualification review on its first day, and what lies before committee and government. */
const review = async (client: Client): Promise<void> => {
  const office = client.as('office1');
  const path = (filing: Filing) => `/api/office/cycles/${year}/applications/${filing.organisation.code}`;
  await askForCorrection(client, submitting.correcting, '请补充说明市内同行业位次的统计口径。', []);
  await askForCorrection(client, submitting.corrected, '上一年度纳税额与完税证明不一致，请核对更正。', [
    'economic-indicators',
  ]);
  await correct(client, submitting.corrected);
  const rows = await listApplications(client, year);
  const { qualified } = submitting;
  await office.post(
    `${path(qualified)}/qualification`,
    verdictOn(qualified.organisation, rows.get(qualified.organisation.code)?.version ?? 0),
  );
  await office.post(`/api/office/cycles/${year}/policy-drafts`, {
    policy: { ...determinedPolicy, siteReportDays: 7 },
  });
  // A post changed hands: the government has to approve the new list.
  await office.post('/api/office/seats/proposals', {
    seats: seats.map((seat) => (seat.seat === 'member4' ? { ...seat, holder: 'member5', name: '毕远山' } : seat)),
  });
};

const askForCorrection = (client: Client, { organisation }: Filing, item: string, facts: readonly string[]) =>
  client
    .as('office1')
    .post(`/api/office/cycles/${year}/applications/${organisation.code}/corrections`, { items: [item], facts });

/** The organisation answers a correction: a new figure, which goes back to its department. */
const correct = async (client: Client, filing: Filing): Promise<void> => {
  const applicant = client.as(filing.organisation.user);
  const path = `/api/applicant/cycles/${year}/application`;
  const { sections, corrections } = await readApplication(client, filing);
  const figures = figuresOf(filing.organisation, year);
  await applicant.put(`${path}/draft/indicators`, {
    known: sections.find(({ section }) => section === 'indicators')?.version ?? 0,
    content: { years: figures.map((of, index) => (index === 2 ? { ...of, tax: of.tax + 12 } : of)) },
  });
  await applicant.post(`${path}/correct`, {
    request: corrections.find(({ state }) => state === 'open')?.request,
    answers: [{ item: 1, sections: ['indicators'], answer: '已按完税证明更正。' }],
  });
};
