import { randomUUID } from 'node:crypto';
import { keepContent, partForm } from '../../functions/adapters/application-content.ts';
import { loadReview } from '../../functions/adapters/review-facts.ts';
import {
  applicationSections,
  type CompleteForm,
  type SectionName,
} from '../../functions/contracts/application-form.ts';
import type { Award, Percentages, ReviewStage } from '../../functions/contracts/primitives.ts';
import { type EventOf, type StreamRef, type StreamType, streamOf } from '../../functions/contracts/streams.ts';
import type { Instant } from '../../functions/domain/kernel/instant.ts';
import type { Actor } from '../../functions/domain/kernel/recorded.ts';
import { creditCodeCheckCharacter } from '../../functions/domain/policy/credit-code.ts';
import { itemsOf } from '../../functions/domain/policy/criteria/edition.ts';
import { gbt19580of2012 } from '../../functions/domain/policy/criteria/gbt-19580-2012.ts';
import { closingIn, freezeStage } from '../../functions/domain/stage/freeze-stage.ts';
import type { Review } from '../../functions/domain/stage/review.ts';
import { Api, type Person } from './api.ts';
import { type Draft, exampleForm } from './applicant.ts';
import { consult } from './inquiries.ts';
import { examplePolicy } from './policy.ts';
import { chair, officer, seatCommittee } from './seats.ts';

export const year = '2026';
export { officer };

export const otherOfficer: Person = { id: 'wang', roles: ['office'] };

/** Examiners e1 … e6, of whom e1, e4 and e6 are industry experts; panellists p1 … p4. */
export const examiner = (number: number): Person => ({ id: `e${number}`, roles: ['examiner'] });
export const panellist = (number: number): Person => ({ id: `p${number}`, roles: ['panellist'] });

/** An invented organisation's code, by its number. */
const codeOf = (number: number): string => {
  const first = `91330304MA0000${String(number).padStart(3, '0')}`;
  return first + creditCodeCheckCharacter(first);
};

/** The same percentage on every item, but for those named. */
export const percentages = (all: number, but: Percentages = {}): Percentages => ({
  ...Object.fromEntries(itemsOf(gbt19580of2012).map(({ code }) => [code, all])),
  ...but,
});

export const sheet = (all: number, but: Percentages = {}) => ({
  percentages: percentages(all, but),
  strengths: [{ item: '4.1.2', text: '高层领导亲自推动改进' }],
  opportunities: [{ item: '4.7.2', text: '对比数据可以更完整' }],
});

/** All eight conditions met. */
export const conditions = Array.from({ length: 8 }, (_, index) => ({
  condition: String(index + 1),
  verdict: 'met' as 'met' | 'not-met' | 'not-applicable',
  reason: '经核查证明材料，符合该项条件',
}));

export const siteReport = {
  visitedOn: '2026-07-06',
  findings: [{ item: '4.1.2', finding: '现场查阅了战略评审记录，访谈了三名部门负责人' }],
  strengths: [{ item: '4.1.2', text: '高层领导定期走访班组' }],
  opportunities: [{ item: '4.5.3', text: '过程评价周期偏长，建议缩短' }],
};

/** The form of the example, as the submission would have checked it. */
const completeForm = (draft: Draft): CompleteForm =>
  Object.fromEntries(
    Object.entries(draft).map(([section, content]) => [
      section,
      applicationSections[section as SectionName].parse(content),
    ]),
  ) as unknown as CompleteForm;

interface Organisation {
  readonly award?: Award;
  readonly name?: string;
  readonly industry?: string;
  readonly consultants?: string[];
}

/**
 * A year under review on in-memory stores: window closed, `organisations` applied, the pool is trained and has declared. Steps that
 * belong to others (applications, the machine) are written into the journal as they would write them.
 */
export class ReviewYear {
  readonly api: Api;
  readonly codes: readonly string[];

  private constructor(api: Api, codes: readonly string[]) {
    this.api = api;
    this.codes = codes;
  }

  /** A year in which these applied and the window closed, with a pool. */
  static async after(api: Api, codes: readonly string[]): Promise<ReviewYear> {
    const begun = new ReviewYear(api, codes);
    await begun.#pool();
    await consult(api, year, 'qualification');
    return begun;
  }

  /** @param consulted whether the departments were asked for the qualification review, and had no opinion on anybody */
  static async begin(organisations: readonly Organisation[], consulted = true): Promise<ReviewYear> {
    const codes = organisations.map((_, index) => codeOf(index + 1));
    const begun = new ReviewYear(new Api(), codes);
    await begun.#call();
    await begun.#apply(organisations);
    await begun.#pool();
    if (consulted) await consult(begun.api, year, 'qualification');
    return begun;
  }

  /** The code of the first, second … organisation. */
  code(number: number): string {
    const code = this.codes[number - 1];
    if (code === undefined) throw new Error(`no organisation ${number}`);
    return code;
  }

  office<T = Record<string, unknown>>(path: string, body: unknown, as: Person = officer) {
    return this.api.call<T>('POST', `/api/office/cycles/${year}${path}`, { as, body });
  }

  async officeDone<T = Record<string, unknown>>(path: string, body: unknown, as: Person = officer) {
    return this.api.done<T>('POST', `/api/office/cycles/${year}${path}`, { as, body });
  }

  examine<T = Record<string, unknown>>(as: Person, code: string, path: string, body: unknown) {
    return this.api.call<T>('POST', `/api/examiner/cycles/${year}/applications/${code}/${path}`, { as, body });
  }

  async examineDone<T = Record<string, unknown>>(as: Person, code: string, path: string, body: unknown) {
    return this.api.done<T>('POST', `/api/examiner/cycles/${year}/applications/${code}/${path}`, { as, body });
  }

  /** Writes an event into the journal as somebody else's part of the system would. */
  async record<S extends StreamType>(
    ref: StreamRef<S>,
    event: EventOf<S>,
    actor: Actor = { id: 'system', role: 'system' },
    receivedAt: Instant = this.api.now,
  ): Promise<number> {
    const history = await this.api.services.journal.load(ref);
    const commandId = randomUUID();
    const entry = { event, commandId, fingerprint: commandId, actor, receivedAt };
    const recorded = await this.api.services.journal.append(ref, history, entry);
    if (!recorded) throw new Error('somebody else wrote to the stream of a test');
    return recorded.version;
  }

  async review(): Promise<Review> {
    const review = await loadReview(this.api.services.journal, year);
    if (!review) throw new Error('no year');
    return review;
  }

  /** What the machine does after the settling time: freezes the stage that is closing, or opens it again. */
  async freeze() {
    const review = await this.review();
    const closing = closingIn(review.cycle);
    if (!closing) throw new Error('no stage is closing');
    this.api.now = new Date(Date.parse(closing.at) + 120_000).toISOString();
    const event = freezeStage(review, closing);
    await this.record(streamOf.cycle(year), event);
    return event;
  }

  /** Closes a stage and freezes it; all members go on unless `selection` says otherwise. */
  async pass(stage: ReviewStage, selection?: { selected: string[]; reasons: { code: string; reason: string }[] }) {
    await this.officeDone(`/stages/${stage}/close`, selection ?? {});
    return this.freeze();
  }

  async qualify(): Promise<void> {
    for (const code of this.codes) await this.assess(code);
    await this.pass('qualification-review');
  }

  async assess(code: string, change: Record<string, unknown> = {}) {
    const review = await this.review();
    return this.officeDone(`/applications/${code}/qualification`, {
      application: review.dossiers.get(code)?.application.content.version,
      conditions,
      qualified: true,
      reason: '符合申报条件',
      ...change,
    });
  }

  team(code: string, members = [1, 2, 3], leader = 'e1') {
    return this.office(`/applications/${code}/team`, {
      team: '第一评审组',
      members: members.map((number) => ({ examiner: `e${number}`, industryExpert: number === 1 })),
      leader,
    });
  }

  /** Team of e1 (leader), e2, e3; each scores `all` percent; consensus at the same. */
  async scoreDocuments(code: string, all = 50): Promise<void> {
    const formed = await this.team(code);
    if (formed.status !== 201) throw new Error(JSON.stringify(formed));
    await this.#scorePhase(code, 'document', all);
  }

  /** Visit on 2026-07-06, report confirmed, site scores at `all` percent, recommendation signed by everybody. */
  async visit(code: string, all = 60, recommended = true): Promise<void> {
    this.api.now = '2026-07-01T01:00:00.000Z';
    await this.officeDone(`/applications/${code}/visit-plan`, {
      on: '2026-07-06',
      agenda: '首次会议、现场查验、末次会议',
    });
    this.api.now = '2026-07-06T09:00:00.000Z';
    const report = await this.examineDone<{ version: number }>(examiner(1), code, 'site-reports', siteReport);
    await this.api.done('POST', `/api/applicant/cycles/${year}/application/site-report/confirm`, {
      as: { id: 'handler', roles: ['applicant'], unit: code },
      body: { report: report.version },
    });
    await this.#scorePhase(code, 'site', all);
    const proposal = await this.examineDone<{ version: number }>(examiner(1), code, 'recommendation-proposals', {
      recommended,
      award: (await this.review()).dossiers.get(code)?.application.award,
      reason: '管理成熟，成效明显',
    });
    for (const number of [1, 2, 3]) {
      await this.examineDone(examiner(number), code, 'recommendation-signatures', { proposal: proposal.version });
    }
    await this.examineDone(examiner(1), code, 'recommendations', { proposal: proposal.version });
  }

  async #scorePhase(code: string, phase: 'document' | 'site', all: number): Promise<void> {
    for (const number of [1, 2, 3]) {
      await this.examineDone(examiner(number), code, `scorecards/${phase}`, sheet(all));
    }
    await this.examineDone(examiner(1), code, `consensus/${phase}`, sheet(all));
  }

  async #call(): Promise<void> {
    const office = '/api/office/cycles';
    await seatCommittee(this.api);
    await this.api.done('POST', office, { as: officer, body: { year } });
    await this.officeDone('/criteria', { edition: 'gbt-19580-2012', lookedUpOn: '2026-03-01' });
    const { version } = await this.officeDone<{ version: number }>('/policy-drafts', { policy: examplePolicy });
    await this.api.done('POST', `/api/committee/cycles/${year}/policy`, {
      as: chair,
      body: { draft: version, decidedOn: '2026-03-02', minutes: '评委会会议纪要〔2026〕1号' },
    });
    await this.officeDone('/call', {
      documentNumber: '瓯质评办〔2026〕1号',
      opens: '2026-04-01T00:00:00+08:00',
      closes: '2026-05-01T00:00:00+08:00',
    });
  }

  async #apply(organisations: readonly Organisation[]): Promise<void> {
    this.api.now = '2026-04-10T01:00:00.000Z';
    for (const [index, code] of this.codes.entries()) {
      await this.submit(code, { name: `测试组织${index + 1}有限公司`, ...organisations[index] });
    }
    this.api.now = '2026-05-06T01:00:00.000Z';
    const cycle = streamOf.cycle(year);
    await this.record(cycle, { type: 'WindowClosing', at: '2026-04-30T16:00:00.000Z' });
    await this.record(cycle, {
      type: 'WindowClosed',
      applicants: this.codes.map((code, index) => ({
        code,
        award: organisations[index]?.award ?? 'quality',
        version: 1,
        acceptanceNumber: `SL${year}-${String(index + 1).padStart(3, '0')}`,
      })),
    });
  }

  async submit(
    code: string,
    { award = 'quality', name = code, industry = '眼镜制造', consultants = [] }: Organisation,
  ) {
    const handler: Actor = { id: `handler-${code}`, role: 'applicant', unit: code };
    const ref = streamOf.application(year, code);
    const draft = exampleForm('a'.repeat(20), { award: { award } });
    const { form, people } = partForm(
      completeForm({ ...draft, organisation: { ...draft.organisation, name, industry } }),
    );
    const content = await keepContent(this.api.services.files, { cycle: year, code, form, evidence: [], facts: [] });
    await this.record(
      ref,
      {
        type: 'ApplicationSubmitted',
        award,
        receiptNumber: `SJ${year}-${code.slice(-6)}`,
        organisation: { name, industry, industrial: true },
        content,
        evidence: [],
        consultants,
        contact: await this.api.services.privates.put(randomUUID().replaceAll('-', ''), people, ref, this.api.now),
      },
      handler,
    );
  }

  async #pool(): Promise<void> {
    await this.officeDone('/interests', { undertaking: true, interests: [] });
    await this.officeDone('/interests', { undertaking: true, interests: [] }, otherOfficer);
    for (const number of [1, 2, 3, 4, 5, 6]) await this.enlist(examiner(number), [1, 4, 6].includes(number));
    for (const number of [1, 2, 3, 4]) await this.enlist(panellist(number), false);
  }

  /** Registers, trains and lets declare, without any interest. */
  async enlist(person: Person, industryExpert: boolean): Promise<void> {
    await this.register(person, industryExpert);
    await this.api.done('POST', `/api/office/examiners/${person.id}/trainings`, {
      as: officer,
      body: { on: '2026-03-20', course: '评审员年度培训' },
    });
    await this.declare(person);
  }

  async register(person: Person, industryExpert: boolean): Promise<void> {
    await this.api.done('POST', '/api/office/examiners', {
      as: officer,
      body: {
        person: person.id,
        capacity: person.roles[0],
        name: `姓名${person.id}`,
        employer: '某质量协会',
        telephone: '0577-0000001',
        expertise: ['眼镜制造'],
        industryExpert,
        qualifications: ['质量管理体系审核员'],
      },
    });
  }

  async declare(person: Person, interests: unknown[] = []): Promise<void> {
    await this.api.done('POST', `/api/examiner/cycles/${year}/interests`, {
      as: person,
      body: { undertaking: true, interests },
    });
  }
}
