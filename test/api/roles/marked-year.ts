import { streamsOfCycle } from '../../../functions/adapters/records-of-cycle.ts';
import { loadReview } from '../../../functions/adapters/review-facts.ts';
import { enforceInterests } from '../../../functions/feed/kernel/enforce-interests.ts';
import { project } from '../../../functions/feed/project/project.ts';
import type { Api, Person } from '../../kit/api.ts';
import {
  announcedYear,
  association,
  bring,
  codeNumbered,
  confirm,
  exampleForm,
  factsOf,
  inWindow,
  officialOf,
  submit,
  write,
} from '../../kit/applicant.ts';
import {
  endNotice,
  inSession,
  onNotice,
  openBallot,
  publishNotice,
  runMachine,
  submitList,
} from '../../kit/decision.ts';
import { examiner, officer, otherOfficer, panellist, ReviewYear, sheet, siteReport, year } from '../../kit/review.ts';
import { chair, government, members } from '../../kit/seats.ts';

/** A word that stands in one place only, so that every answer that carries it is known to carry what stands there. */
const mark = (what: string, of = ''): string => `⟨${what}${of}⟩`;

/** All marks in an answer. */
export const marksIn = (answer: unknown): ReadonlySet<string> =>
  new Set([...JSON.stringify(answer).matchAll(/⟨([^⟩]+)⟩/g)].map(([, found = '']) => found));

export const letters = ['甲', '乙', '丙'] as const;
export type Letter = (typeof letters)[number];

export const codes = { 甲: codeNumbered(101), 乙: codeNumbered(102), 丙: codeNumbered(103) } as const;
export const handlers: Readonly<Record<Letter, Person>> = {
  甲: { id: 'handler-1', roles: ['applicant'], unit: codes.甲 },
  乙: { id: 'handler-2', roles: ['applicant'], unit: codes.乙 },
  丙: { id: 'handler-3', roles: ['applicant'], unit: codes.丙 },
};

/** Teams by organisation, the leader first; 1, 4 and 6 are the experts. */
const teams: Readonly<Record<Letter, readonly number[]>> = { 甲: [1, 2, 3], 乙: [4, 5, 6], 丙: [4, 5, 6] };

export const tiedOfficer: Person = { id: 'tied-officer', roles: ['office'] };
/** A member of the committee with an interest in 甲. */
export const tiedMember = members[4] ?? chair;

const formOf = (letter: Letter, evidence: string) => {
  const form = exampleForm(evidence);
  return {
    ...form,
    organisation: { ...form.organisation, name: `温州${mark('名称', letter)}有限公司` },
    contact: { ...form.contact, name: mark('联系人', letter) },
    'self-evaluation': {
      ...form['self-evaluation'],
      categories: Object.fromEntries(
        ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7'].map((category) => [category, mark('自评', letter)]),
      ),
    },
    consultants: {
      used: true,
      consultants: [{ institution: mark('咨询机构', letter), persons: [mark('顾问', letter)], service: '2025年导入' }],
    },
  };
};

const sheetOf = (what: string, letter: Letter, of: string) => ({
  ...sheet(60),
  strengths: [{ item: '4.1.2', text: mark(what, `${letter}${of}`) }],
});

/** A year in which every secret carries a mark, played up to one of the moments at which somebody might see too much. */
export class MarkedYear {
  readonly api: Api;
  readonly evidence = new Map<string, string>();
  readonly receipts: string[] = [];
  #review: ReviewYear | undefined;

  private constructor(api: Api) {
    this.api = api;
  }

  /** 甲 submitted; 乙 has asked one department and the association; 丙 drafts. */
  static async inWindow(): Promise<MarkedYear> {
    const played = new MarkedYear(await announcedYear());
    const { api } = played;
    api.now = inWindow;
    for (const letter of letters) {
      const file = await bring(api, handlers[letter], codes[letter], mark('材料', letter));
      played.evidence.set(codes[letter], file);
      await write(api, handlers[letter], formOf(letter, file));
    }
    await played.#confirmAll('甲');
    await played.#ask('乙', 'registration');
    await played.#askRecommendation('乙');
    const official = officialOf('market-regulation');
    played.evidence.set('market-regulation', await bring(api, official, 'market-regulation', mark('部门材料')));
    return played;
  }

  /** Teams are formed; examiners 1, 2 and 4 have handed in their sheets on 甲 and 乙. */
  static async inDocumentReview(): Promise<MarkedYear> {
    const played = await MarkedYear.inWindow();
    for (const letter of ['乙', '丙'] as const) await played.#confirmAll(letter);
    await played.#closeWindow();
    await played.#pool();
    const { review, api } = played;
    await review.qualify();
    for (const letter of letters) {
      await review.officeDone(`/applications/${codes[letter]}/team`, {
        team: `评审组${letter}`,
        members: teams[letter].map((number) => ({ examiner: `e${number}`, industryExpert: [1, 4].includes(number) })),
        leader: `e${teams[letter][0]}`,
      });
    }
    for (const [number, letter] of [
      [1, '甲'],
      [2, '甲'],
      [4, '乙'],
    ] as const) {
      await review.examineDone(
        examiner(number),
        codes[letter],
        'scorecards/document',
        sheetOf('评语', letter, String(number)),
      );
    }
    await api.done('PUT', `/api/examiner/cycles/${year}/applications/${codes.甲}/scorecards/document/draft/4.1.2`, {
      as: examiner(3),
      body: { known: 0, content: { percentage: 60, notes: mark('评分草稿', '甲3') } },
    });
    return played;
  }

  /** 甲 and 乙 were visited and recommended, 丙 is out; panellist 1 has scored 甲, 2 and 3 have not. */
  static async inDefence(): Promise<MarkedYear> {
    const played = await MarkedYear.inDocumentReview();
    const { review, api } = played;
    await played.#finishDocuments();
    await review.pass('document-review', {
      selected: [codes.甲, codes.乙],
      reasons: [{ code: codes.丙, reason: mark('淘汰理由', '丙') }],
    });
    for (const letter of ['甲', '乙'] as const) await played.#visit(letter);
    await review.pass('site-visit', {
      selected: [codes.甲, codes.乙],
      reasons: [],
    });
    api.now = '2026-08-03T01:00:00.000Z';
    await review.officeDone('/panel', { panellists: ['p1', 'p2', 'p3'] });
    for (const [index, code] of [codes.甲, codes.乙].entries()) {
      await review.officeDone(`/applications/${code}/defence`, {
        at: `2026-08-10T0${8 + index}:00:00+08:00`,
        place: '区行政中心三楼会议室',
        publicAttendance: '凭身份证入场',
      });
    }
    api.now = '2026-08-10T06:00:00.000Z';
    await played.#defend(1, '甲');
    return played;
  }

  /** The ballot is open and secret; the first three of the members have voted. */
  static async inBallot(): Promise<MarkedYear> {
    const played = await MarkedYear.inDefence();
    const { review, api } = played;
    for (const [number, letter] of [
      [2, '甲'],
      [3, '甲'],
      [1, '乙'],
      [2, '乙'],
      [3, '乙'],
    ] as const)
      await played.#defend(number, letter);
    await review.pass('oral-defence');
    await review.officeDone('/candidates', {
      candidates: (['甲', '乙'] as const).map((letter) => ({
        code: codes[letter],
        award: 'quality',
        reason: mark('提名理由', letter),
      })),
    });
    // One of them is an officer, too, and has declared as such.
    for (const member of members.filter(({ id }) => id !== otherOfficer.id)) {
      const interests =
        member === tiedMember ? [{ organisation: codes.甲, relation: 'relative', explanation: mark('利害说明') }] : [];
      await api.done('POST', `/api/committee/cycles/${year}/interests`, {
        as: member,
        body: { undertaking: true, interests },
      });
    }
    const session = await openBallot(api);
    for (const member of members.slice(0, 3)) {
      await api.done('POST', inSession(session, 'attendance'), { as: member });
      const choices = { [codes.甲]: 'for', [codes.乙]: 'for' };
      await api.done('POST', inSession(session, 'vote'), { as: member, body: { choices } });
    }
    return played;
  }

  /** The ballot is counted; the notice runs; a formal objection with a file against 甲, a lead on 乙. */
  static async inNotice(): Promise<MarkedYear> {
    const played = await MarkedYear.inBallot();
    const { api } = played;
    for (const member of members.slice(3)) {
      await api.done('POST', inSession('quality-1', 'attendance'), { as: member });
      const choices = { ...(member === tiedMember ? {} : { [codes.甲]: 'for' }), [codes.乙]: 'for' };
      await api.done('POST', inSession('quality-1', 'vote'), { as: member, body: { choices } });
    }
    await api.done('POST', inSession('quality-1', 'closing'), { as: chair, body: { withoutVote: [] } });
    api.now = new Date(Date.parse(api.now) + 180_000).toISOString();
    await runMachine(api);
    await publishNotice(api);
    api.now = '2026-09-21T01:00:00.000Z';
    const path = `/api/public/notices/${year}/n1/objections`;
    for (const body of [
      {
        kind: 'formal',
        about: codes.甲,
        name: mark('异议人'),
        contact: mark('异议人电话'),
        text: mark('异议内容'),
      },
      { kind: 'lead', about: codes.乙, text: mark('线索内容') },
    ]) {
      played.receipts.push((await api.done<{ receipt: string }>('POST', path, { body })).receipt);
    }
    return played;
  }

  /** Everything is done: 甲's objection was dismissed, the list approved, the awards conferred. */
  static async completed(): Promise<MarkedYear> {
    const played = await MarkedYear.inNotice();
    const { api, receipts } = played;
    await endNotice(api, '2026-09-29T16:00:00.000Z');
    for (const receipt of receipts) {
      await api.done('POST', onNotice(`opinions/${receipt}/acceptance`), { as: officer });
      await api.done('POST', onNotice(`opinions/${receipt}/verification`), {
        as: officer,
        body: { substantiated: false, finding: mark('核实情况', receipt === receipts[0] ? '甲' : '乙') },
      });
    }
    const { version } = await api.done<{ version: number }>('POST', onNotice('report'), {
      as: officer,
      body: { opinions: receipts, conclusion: mark('报告结论') },
    });
    const opinions = `/api/committee/cycles/${year}/notices/n1`;
    await api.done('POST', `${opinions}/report/examination`, {
      as: chair,
      body: { report: version, minutes: '评委会纪要〔2026〕3号' },
    });
    await api.done('POST', `${opinions}/opinions/${receipts[0]}/ruling`, {
      as: chair,
      body: { upheld: false, reason: mark('裁定理由') },
    });
    const submission = await submitList(api);
    await api.done('POST', `/api/government/cycles/${year}/submissions/${submission}/approval`, {
      as: government,
      body: { approved: [codes.甲, codes.乙], documentNumber: '温瓯政发〔2026〕30号', decidedOn: '2026-09-30' },
    });
    api.now = '2026-10-12T02:00:00.000Z';
    await api.done('POST', `/api/office/cycles/${year}/commendation`, {
      as: officer,
      body: { documentNumber: '温瓯政发〔2026〕31号', decidedOn: '2026-10-10' },
    });
    await runMachine(api);
    return played;
  }

  get review(): ReviewYear {
    if (!this.#review) throw new Error('the review has not begun');
    return this.#review;
  }

  /** What the feed derives: views of everything that happened, and who has to leave. */
  async derive(): Promise<void> {
    const { journal, views } = this.api.services;
    if (await loadReview(journal, year)) await enforceInterests(journal, year, this.api.now);
    for (const { records } of await streamsOfCycle(journal, year)) {
      for (const recorded of records) await project({ journal, views }, recorded);
    }
  }

  async #ask(letter: Letter, fact: string): Promise<number> {
    const { request } = await this.api.done<{ request: number }>(
      'POST',
      `/api/applicant/cycles/${year}/application/verification-requests`,
      { as: handlers[letter], body: { fact } },
    );
    return request;
  }

  async #askRecommendation(letter: Letter): Promise<number> {
    const { request } = await this.api.done<{ request: number }>(
      'POST',
      `/api/applicant/cycles/${year}/application/recommendation-requests`,
      { as: handlers[letter], body: { recommender: 'association-eyewear' } },
    );
    return request;
  }

  /** Whatever is missing is asked and confirmed; then it is submitted. */
  async #confirmAll(letter: Letter): Promise<void> {
    const { api } = this;
    for (const { fact, required, status, request } of await factsOf(api, handlers[letter])) {
      if (!required || status === 'agreed') continue;
      await confirm(api, codes[letter], fact, status === 'not-asked' ? await this.#ask(letter, fact) : request);
    }
    const { recommendations } = await api.done<{ recommendations: { request: number }[] }>(
      'GET',
      `/api/applicant/cycles/${year}/application`,
      { as: handlers[letter] },
    );
    await api.done('POST', `/api/partner/cycles/${year}/recommendations/${codes[letter]}/sign`, {
      as: association,
      body: {
        request: recommendations[0]?.request ?? (await this.#askRecommendation(letter)),
        statement: mark('推荐意见', letter),
      },
    });
    const { status, body } = await submit(api, handlers[letter]);
    if (status !== 201) throw new Error(JSON.stringify(body));
  }

  async #closeWindow(): Promise<void> {
    this.api.now = '2026-04-30T16:00:00.000Z';
    await runMachine(this.api);
    this.api.now = '2026-05-06T01:00:00.000Z';
    await runMachine(this.api);
  }

  async #pool(): Promise<void> {
    this.#review = await ReviewYear.after(this.api, Object.values(codes));
    await this.review.officeDone(
      '/interests',
      {
        undertaking: true,
        interests: [{ organisation: codes.甲, relation: 'relative', explanation: mark('官员利害') }],
      },
      tiedOfficer,
    );
  }

  async #finishDocuments(): Promise<void> {
    for (const letter of letters) {
      const code = codes[letter];
      const submitted = (await this.review.review()).dossiers.get(code)?.scorecards.document;
      for (const number of teams[letter]) {
        if (submitted?.has(`e${number}`)) continue;
        const scored = sheetOf('评语', letter, String(number));
        await this.review.examineDone(examiner(number), code, 'scorecards/document', scored);
      }
      await this.review.examineDone(
        examiner(teams[letter][0] ?? 0),
        code,
        'consensus/document',
        sheetOf('合议', letter, ''),
      );
    }
  }

  async #visit(letter: Letter): Promise<void> {
    const { api, review } = this;
    const code = codes[letter];
    const [leader = 0, ...others] = teams[letter];
    api.now = '2026-07-01T01:00:00.000Z';
    await review.officeDone(`/applications/${code}/visit-plan`, {
      on: '2026-07-06',
      agenda: mark('现场日程', letter),
      contacts: {
        organisation: { name: mark('接待人', letter), telephone: '0577-1' },
        office: { name: '林', telephone: '0577-2' },
      },
    });
    api.now = '2026-07-06T09:00:00.000Z';
    const { version: report } = await review.examineDone<{ version: number }>(examiner(leader), code, 'site-reports', {
      ...siteReport,
      findings: [{ item: '4.1.2', finding: mark('现场发现', letter) }],
    });
    await api.done('POST', `/api/applicant/cycles/${year}/application/site-report/confirm`, {
      as: handlers[letter],
      body: { report },
    });
    for (const number of teams[letter]) {
      await review.examineDone(examiner(number), code, 'scorecards/site', sheetOf('现场评语', letter, String(number)));
    }
    await review.examineDone(examiner(leader), code, 'consensus/site', sheetOf('现场合议', letter, ''));
    const { version: proposal } = await review.examineDone<{ version: number }>(
      examiner(leader),
      code,
      'recommendation-proposals',
      { recommended: true, award: 'quality', reason: mark('评审组建议', letter) },
    );
    for (const number of [leader, ...others]) {
      await review.examineDone(examiner(number), code, 'recommendation-signatures', {
        proposal,
        ...(number === others[0] ? { dissent: mark('不同意见', letter) } : {}),
      });
    }
    await review.examineDone(examiner(leader), code, 'recommendations', { proposal });
  }

  async #defend(number: number, letter: Letter): Promise<void> {
    await this.review.examineDone(panellist(number), codes[letter], 'defence-score', {
      score: 80,
      remarks: mark('答辩评语', `${letter}${number}`),
    });
  }
}
