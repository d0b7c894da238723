import { randomUUID } from 'node:crypto';
import { organisationOf } from '../../seed/organisations.ts';
import { applicants, recusal, voters } from '../cast.ts';
import { type Demo, moveTo, pastSettling, under } from '../context.ts';
import { dates } from '../dates.ts';
import { type Choice, type Counted, countOf, type Papers } from '../expected.ts';
import { notRecommended } from '../scores.ts';
import { papersOn } from '../votes.ts';
import { draftDocuments } from './documents.ts';
import { consultDepartments } from './inquiries.ts';
import { recordBallot } from './paper-ballot.ts';
import { handSeatOver } from './seat-change.ts';
import { visited } from './site-visits.ts';

type Award = 'quality' | 'innovation';

interface SessionView {
  readonly state: string;
  readonly secret: boolean;
  readonly results?: readonly {
    readonly code: string;
    readonly expected: number;
    readonly present: number;
    readonly quorate: boolean;
    readonly inFavour: number;
    readonly majority: boolean;
  }[];
  readonly receipts?: Readonly<Record<string, readonly { readonly receipt: string; readonly choice: Choice }[]>>;
  readonly candidates: readonly { readonly code: string; readonly mine: string }[];
}

/** What the ballots gave, counted by the demo itself, most votes first. */
export type Outcome = Readonly<Record<Award, readonly Counted[]>>;

/** 综合审查 (A8c, A14.5): candidates, attendance, recusal, secret ballots, the count. */
export const ballot = async (demo: Demo): Promise<Outcome> => {
  const { client, narrator, checks } = demo;
  narrator.chapter('综合审查');
  await moveTo(demo, dates.candidates);
  const office = client.as('office1');
  const all = visited.map((organisation) => ({
    code: organisation.code,
    award: applicants.quality.includes(organisation) ? ('quality' as const) : ('innovation' as const),
    reason: organisation === notRecommended ? '评审组未予推荐，提请委员会审议。' : '评审组推荐，综合得分居前。',
  }));
  await checks.refused(
    '漏列通过陈述答辩的组织',
    office.post(`${under('office')}/candidates`, { candidates: all.slice(1), omitted: [], situations: [] }),
    { status: 422, code: 'candidates-incomplete' },
  );
  const submit = () => office.post(`${under('office')}/candidates`, { candidates: all, omitted: [], situations: [] });
  await consultDepartments(demo, 'candidates', submit);
  await submit();
  await client.settle();
  narrator.tell('A14.5', `评审办综合评审组建议，提出候选组织${all.length}家，提交基本情况和现场评审报告。`);

  await draftDocuments(demo);
  await handSeatOver(demo);

  await moveTo(demo, dates.meeting);
  const quality = await hold(demo, 'quality');
  const innovation = await recordBallot(demo, papersFor(demo, 'innovation'));
  narrator.tell('A14.5', sentenceOn('innovation', innovation));
  await draftDocuments(demo);
  return { quality, innovation };
};

/** The papers on every candidate of an award, by credit code. */
const papersFor = ({ chance }: Demo, award: Award): ReadonlyMap<string, Papers> =>
  new Map(
    applicants[award]
      .filter((organisation) => visited.includes(organisation))
      .map((candidate, place) => [candidate.code, papersOn(chance, award, candidate, place)] as const),
  );

/** One award's ballot from its opening to its count. */
const hold = async (demo: Demo, award: Award): Promise<readonly Counted[]> => {
  const { client, narrator, checks } = demo;
  const papers = papersFor(demo, award);
  const sessions = `${under('committee')}/sessions`;
  const { session } = await client.as('chair').post<{ session: string }>(sessions, { award });
  const path = `${sessions}/${session}`;
  const votesOf = (member: string): Record<string, Choice> =>
    Object.fromEntries(
      [...papers].flatMap(([code, choices]) => (choices[member] ? [[code, choices[member]] as const] : [])),
    );

  const [somebody = ''] = voters.slice(-1);
  await checks.refused('未签到而表决', client.as(somebody).post(`${path}/vote`, { choices: votesOf(somebody) }), {
    status: 403,
    code: 'not-present',
  });
  // One stream, so one after another.
  for (const member of voters) await client.as(member).post(`${path}/attendance`);
  if (award === 'quality') {
    await checks.refused(
      '应当回避的委员对该组织表决',
      client.as(recusal.member).post(`${path}/vote`, {
        choices: { ...votesOf(recusal.member), [recusal.organisation.code]: 'for' },
      }),
      { status: 400, code: 'ballot-incomplete' },
    );
  }
  const receipts = new Map<string, readonly { code: string; receipt: string }[]>();
  for (const member of voters) {
    const key = randomUUID();
    const cast = () =>
      client
        .as(member)
        .post<{ receipts: readonly { code: string; receipt: string }[] }>(
          `${path}/vote`,
          { choices: votesOf(member) },
          key,
        );
    const first = await cast();
    checks.equal(`${member}重试得到同一回执`, await cast(), first);
    receipts.set(member, first.receipts);
  }
  await checks.refused('第二次投票', client.as(somebody).post(`${path}/vote`, { choices: votesOf(somebody) }), {
    status: 422,
    code: 'voted',
  });
  const before = await client.as(somebody).get<SessionView>(path);
  checks.holds('计票前看不到任何人的票', before.results === undefined && before.receipts === undefined);
  await client.as('chair').post(`${path}/closing`, { withoutVote: [] });
  await pastSettling(demo);

  const after = await client.as(somebody).get<SessionView>(path);
  const counted = [...papers].map(([code, choices]) => countOf(code, choices));
  checks.equal(`${session}已计票`, after.state, 'counted');
  checks.equal(
    `${session}的计票结果`,
    after.results?.map(({ code, inFavour, present, majority }) => ({ code, inFavour, voting: present, majority })),
    counted,
  );
  checks.holds(`${session}每一候选均达法定人数`, after.results?.every(({ quorate }) => quorate) === true);
  checkReceipts(demo, after, papers, receipts);
  narrator.tell('A14.5', sentenceOn(award, counted));
  return counted;
};

/** Every voter finds his own vote among the published pairs, and the pairs are as many as the votes (A14.5b). */
const checkReceipts = (
  { checks }: Demo,
  { receipts: published = {} }: SessionView,
  papers: ReadonlyMap<string, Papers>,
  receipts: ReadonlyMap<string, readonly { code: string; receipt: string }[]>,
): void => {
  for (const [code, choices] of papers) {
    checks.equal(`${code}公布的回执数`, published[code]?.length, Object.keys(choices).length);
    for (const [member, choice] of Object.entries(choices)) {
      const own = receipts.get(member)?.find((entry) => entry.code === code)?.receipt;
      checks.equal(
        `${member}凭回执核对对${code}的票`,
        published[code]?.find(({ receipt }) => receipt === own)?.choice,
        choice,
      );
    }
  }
};

const sentenceOn = (award: Award, counted: readonly Counted[]): string => {
  const name = award === 'quality' ? '质量奖' : '创新奖';
  const results = counted.map(
    ({ code, inFavour, voting, majority }) =>
      `${organisationOf(code).name}${inFavour}/${voting}${majority ? '' : '（未过半数）'}`,
  );
  return `${name}无记名投票，赞成票数：${results.join('，')}。`;
};
