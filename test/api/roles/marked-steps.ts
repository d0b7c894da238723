import { streamsOfCycle } from '../../../functions/adapters/records-of-cycle.ts';
import { loadReview } from '../../../functions/adapters/review-facts.ts';
import { enforceInterests } from '../../../functions/feed/kernel/enforce-interests.ts';
import { project } from '../../../functions/feed/project/project.ts';
import type { Api } from '../../kit/api.ts';
import { association, confirm, factsOf, submit } from '../../kit/applicant.ts';
import { runMachine } from '../../kit/decision.ts';
import { examiner, panellist, ReviewYear, siteReport, year } from '../../kit/review.ts';
import { codes, handlers, type Letter, letters, mark, sheetOf, teams, tiedOfficer } from './marks.ts';

/** The steps of a year in which every secret carries a mark. */
export class MarkedSteps {
  readonly api: Api;
  readonly evidence = new Map<string, string>();
  readonly receipts: string[] = [];
  #review: ReviewYear | undefined;

  constructor(api: Api) {
    this.api = api;
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

  async ask(letter: Letter, fact: string): Promise<number> {
    const { request } = await this.api.done<{ request: number }>(
      'POST',
      `/api/applicant/cycles/${year}/application/verification-requests`,
      { as: handlers[letter], body: { fact } },
    );
    return request;
  }

  async askRecommendation(letter: Letter): Promise<number> {
    const { request } = await this.api.done<{ request: number }>(
      'POST',
      `/api/applicant/cycles/${year}/application/recommendation-requests`,
      { as: handlers[letter], body: { recommender: 'association-eyewear' } },
    );
    return request;
  }

  /** Whatever is missing is asked and confirmed; then it is submitted. */
  async confirmAll(letter: Letter): Promise<void> {
    const { api } = this;
    for (const { fact, required, status, request } of await factsOf(api, handlers[letter])) {
      if (!required || status === 'agreed') continue;
      await confirm(api, codes[letter], fact, status === 'not-asked' ? await this.ask(letter, fact) : request);
    }
    const { recommendations } = await api.done<{ recommendations: { request: number }[] }>(
      'GET',
      `/api/applicant/cycles/${year}/application`,
      { as: handlers[letter] },
    );
    await api.done('POST', `/api/partner/cycles/${year}/recommendations/${codes[letter]}/sign`, {
      as: association,
      body: {
        request: recommendations[0]?.request ?? (await this.askRecommendation(letter)),
        statement: mark('推荐意见', letter),
      },
    });
    const { status, body } = await submit(api, handlers[letter]);
    if (status !== 201) throw new Error(JSON.stringify(body));
  }

  async closeWindow(): Promise<void> {
    this.api.now = '2026-04-30T16:00:00.000Z';
    await runMachine(this.api);
    this.api.now = '2026-05-06T01:00:00.000Z';
    await runMachine(this.api);
  }

  async pool(): Promise<void> {
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

  async finishDocuments(): Promise<void> {
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

  async visit(letter: Letter): Promise<void> {
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

  async defend(number: number, letter: Letter): Promise<void> {
    await this.review.examineDone(panellist(number), codes[letter], 'defence-score', {
      score: 80,
      remarks: mark('答辩评语', `${letter}${number}`),
    });
  }
}
