import { randomUUID } from 'node:crypto';
import { addDays, civilDateOf } from '../../../functions/domain/policy/calendar.ts';
import type { Answer, Api, Person } from '../../kit/api.ts';
import { approval } from '../../kit/approval.ts';
import {
  codeOf,
  cycle,
  inSession,
  medium,
  onNotice,
  onSubmission,
  runMachine,
  stepOf,
  yearOf,
} from '../../kit/decision.ts';
import { consult } from '../../kit/inquiries.ts';
import { formal, lead } from '../../kit/opinions.ts';
import { chair, government, members, officer } from '../../kit/seats.ts';

/** What somebody tries at one moment. `n`, `m` and `yes` decide how. */
export interface Move {
  readonly kind: (typeof kinds)[number];
  readonly n: number;
  readonly m: number;
  readonly yes: boolean;
}

export const kinds = [
  'progress',
  'tick',
  'lodge',
  'lodge-late',
  'disclose',
  'recuse',
  'withdraw',
  'terminate',
  'exception',
  'submit',
  'approve',
  'rule',
  'extend',
] as const;

/** What a player of the year knows for himself: who voted how, and who has an interest in whom. */
export class Play {
  readonly api: Api;
  readonly codes: readonly string[];
  readonly votes = new Map<string, Map<string, Readonly<Record<string, string>>>>();
  readonly tied = new Set<string>();
  /** Ballots that were compared with what was handed in, when they had just been counted. */
  readonly counted = new Set<string>();
  /** Answers that no rule of the year explains. */
  readonly broken: string[] = [];

  constructor(api: Api, candidates: number) {
    this.api = api;
    this.codes = Array.from({ length: candidates }, (_, index) => codeOf(index + 1));
  }

  /** Makes a move, whether or not it is allowed, and lets the machine do what is due. */
  async make(move: Move): Promise<void> {
    const { kind, n } = move;
    if (kind === 'progress') await this.#progress(move);
    else if (kind === 'tick') this.#pass(n % 4000);
    else await this.#interfere(move);
    await runMachine(this.api);
  }

  async #post(as: Person | undefined, path: string, body: unknown = {}, at = this.api.now): Promise<Answer> {
    const answer = await this.api.call('POST', path, { ...(as ? { as } : {}), body, at, key: randomUUID() });
    if (answer.status === 401 || answer.status >= 500) this.broken.push(`${path}: ${JSON.stringify(answer)}`);
    return answer;
  }

  #pass(minutes: number): void {
    this.api.now = new Date(Date.parse(this.api.now) + minutes * 60_000).toISOString();
  }

  /** Does what the year waits for, in one of the ways that are open. */
  async #progress(move: Move): Promise<void> {
    const { api } = this;
    switch (await stepOf(api)) {
      case 'AwaitCandidates':
        return this.#submitCandidates();
      case 'AwaitBallots':
        return this.#ballot(move);
      case 'AwaitNotice': {
        const media = [{ ...medium, on: civilDateOf(api.now) }];
        await this.#post(officer, `/api/office/cycles/${cycle}/notices`, { media, contact: '评审办 0577-88888888' });
        return;
      }
      case 'NoticePeriod':
      case 'SettleBallots':
      case 'SettleNotice': {
        const running = (await yearOf(api)).notices.find(({ notice }) => !notice.closed)?.notice;
        const ends = running && !running.closing && move.yes ? Date.parse(running.endsAt) : Number.NaN;
        // To the end exactly, or to shortly before it: what happens in the last hour must not be what belongs behind it.
        const to = move.n % 3 === 0 ? ends - 3_600_000 : ends;
        if (to > Date.parse(api.now)) api.now = new Date(to).toISOString();
        else this.#pass(3);
        return;
      }
      case 'AwaitOpinions':
        return this.#settleOpinion(move);
      case 'AwaitSubmission':
        return this.#submit();
      case 'AwaitApproval':
        return this.#decide(move);
      case 'AwaitReconsideration':
        return this.#reconsider(move);
      case 'AwaitCommendation':
        await this.#post(officer, `/api/office/cycles/${cycle}/commendation`, {
          documentNumber: '温瓯政发〔2026〕31号',
          decidedOn: civilDateOf(api.now),
        });
        return;
      default:
        return;
    }
  }

  async #submitCandidates(): Promise<void> {
    const { cycle: year, withdrawn } = await yearOf(this.api);
    const candidates = (year.applicants ?? [])
      .filter(({ code }) => !withdrawn.has(code) && !year.terminated.some((stopped) => stopped.code === code))
      .map(({ code, award }) => ({ code, award, reason: '综合评审组建议' }));
    await consult(this.api, cycle, 'candidates');
    await this.#post(officer, `/api/office/cycles/${cycle}/candidates`, { candidates });
  }

  async #ballot({ n, m }: Move): Promise<void> {
    const open = (await yearOf(this.api)).sessions.find(({ closing, results }) => !closing && !results);
    if (!open) {
      await this.#post(chair, `/api/committee/cycles/${cycle}/sessions`, { award: n % 2 ? 'quality' : 'innovation' });
    } else if (open.present.length === 0) {
      for (const [index, member] of members.entries()) {
        // Mostly all of them come.
        if (m % 4 || (n >> index) % 2) await this.#post(member, inSession(open.id, 'attendance'));
      }
    } else if (open.votes.length < open.present.length - (m % 3)) {
      for (const member of members) await this.vote(open.id, member, n, m);
    } else {
      const { body } = await this.api.call<{ withoutVote?: string[] }>('GET', inSession(open.id, '').slice(0, -1), {
        as: chair,
      });
      await this.#post(chair, inSession(open.id, 'closing'), { withoutVote: body.withoutVote ?? [] });
    }
  }

  async vote(session: string, member: Person, n: number, m: number): Promise<void> {
    const { body } = await this.api.call<{ candidates?: { code: string; mine: string }[] }>(
      'GET',
      inSession(session, '').slice(0, -1),
      { as: member },
    );
    const choices = Object.fromEntries(
      (body.candidates ?? [])
        .filter(({ mine }) => mine === 'vote')
        .map(({ code }, index) => [
          code,
          ['for', 'for', 'against', 'abstain'][(n + m * index + member.id.length) % 4] ?? 'for',
        ]),
    );
    const { status } = await this.#post(member, inSession(session, 'vote'), { choices });
    if (status !== 201) return;
    this.votes.set(session, (this.votes.get(session) ?? new Map()).set(member.id, choices));
  }

  async #settleOpinion({ yes, n }: Move): Promise<void> {
    for (const { notice, opinions, report } of (await yearOf(this.api)).notices) {
      const at = (what: string) => onNotice(what, notice.id);
      const open = opinions.find(({ decision }) => !decision);
      if (open && yes) return void (await this.#post(officer, at(`opinions/${open.receipt}/acceptance`)));
      if (open)
        return void (await this.#post(officer, at(`opinions/${open.receipt}/refusal`), { reason: '不属受理范围' }));
      const accepted = opinions.find(({ decision, verification }) => decision === 'accepted' && !verification);
      if (accepted) {
        await this.#post(officer, at(`opinions/${accepted.receipt}/hearings`), { substance: '请就有关情况说明' });
        // Its time to answer runs out, or it answers.
        this.#pass(n % 2 ? 10 * 24 * 60 : 0);
        await this.#answerHearings(accepted.about);
        const body = { substantiated: n % 3 === 0, finding: '经查核实' };
        return void (await this.#post(officer, at(`opinions/${accepted.receipt}/verification`), body));
      }
      const receipts = opinions.map(({ receipt }) => receipt);
      const listed = new Set(report?.report.opinions.map(({ receipt }) => receipt));
      if (receipts.some((receipt) => !listed.has(receipt))) {
        return void (await this.#post(officer, at('report'), { opinions: receipts, conclusion: '报请审查' }));
      }
      const committee = `/api/committee/cycles/${cycle}/notices/${notice.id}`;
      if (report && !report.examined) {
        const body = { report: report.version, minutes: '纪要' };
        return void (await this.#post(chair, `${committee}/report/examination`, body));
      }
      const unruled = opinions.find(
        ({ kind, decision, ruling }) => kind === 'formal' && decision === 'accepted' && !ruling,
      );
      if (unruled) {
        const upheld = unruled.verification?.substantiated === true;
        const body = { upheld, reason: upheld ? '异议属实' : '证据不足' };
        return void (await this.#post(chair, `${committee}/opinions/${unruled.receipt}/ruling`, body));
      }
    }
  }

  async #answerHearings(unit: string): Promise<void> {
    const as = { id: `handler-${unit}`, roles: ['applicant'], unit };
    const path = `/api/applicant/cycles/${cycle}/hearings`;
    const { body } = await this.api.call<{ hearings?: { hearing: string }[] }>('GET', path, { as });
    for (const { hearing } of body.hearings ?? [])
      await this.#post(as, `${path}/${hearing}/position`, { statement: '情况说明' });
  }

  async #submit(): Promise<void> {
    const list = ((await yearOf(this.api)).cycle.list ?? []).map(({ code, award }) => ({ code, award }));
    await consult(this.api, cycle, 'list');
    await this.#post(chair, `/api/committee/cycles/${cycle}/submissions`, { list, minutes: '评委会纪要〔2026〕4号' });
  }

  async #decide({ n, m, yes }: Move): Promise<void> {
    const submission = (await yearOf(this.api)).submissions.at(-1);
    if (!submission) return;
    if (!yes && m % 2) {
      await this.#post(government, onSubmission(submission.number, 'return'), { reason: '请复议' });
      return;
    }
    await this.#approve(submission.number, n);
  }

  /** Approves those whom the bits of `n` choose, and refuses the others. */
  async #approve(number: number, n: number): Promise<void> {
    const list = (await yearOf(this.api)).submissions.find((each) => each.number === number)?.list ?? [];
    const approved = list.filter((_, index) => n % 7 !== 0 && ((n >> index) % 2 || n % 2)).map(({ code }) => code);
    const refused = list
      .filter(({ code }) => !approved.includes(code))
      .map(({ code }) => ({ code, reason: '不予批准' }));
    await this.#post(government, onSubmission(number, 'approval'), {
      ...approval(approved, refused),
      decidedOn: civilDateOf(this.api.now),
    });
  }

  async #reconsider({ n, yes }: Move): Promise<void> {
    const { submissions, cycle: year } = await yearOf(this.api);
    const listed = year.list ?? [];
    const last = listed[n % Math.max(1, listed.length)];
    const removed = yes && last && listed.length > 1 ? [{ code: last.code, reason: '复议移出' }] : [];
    const path = `/api/committee/cycles/${cycle}/submissions/${submissions.at(-1)?.number ?? 1}/reconsideration`;
    await this.#post(chair, path, { removed, added: [], statement: '复议意见', minutes: '纪要' });
  }

  /** Something that may come at any time, allowed or not. */
  async #interfere({ kind, n, m, yes }: Move): Promise<void> {
    const code = this.codes[n % this.codes.length] ?? '';
    const member = members[m % members.length] ?? chair;
    const year = await yearOf(this.api);
    const notice = year.notices[m % Math.max(1, year.notices.length)]?.notice;
    const session = year.sessions.at(-1);
    switch (kind) {
      case 'lodge':
      case 'lodge-late': {
        if (!notice) return;
        const about = notice.names[n % notice.names.length]?.code;
        const at = kind === 'lodge' ? this.api.now : new Date(Date.parse(notice.endsAt) - 1).toISOString();
        // Nothing is received before it is sent.
        if (at > this.api.now) return;
        const body = { ...(yes ? formal : lead), about };
        await this.#post(undefined, `/api/public/notices/${cycle}/${notice.id}/objections`, body, at);
        return;
      }
      case 'disclose': {
        const body = { organisation: code, relation: 'relative' };
        const { status } = await this.#post(member, `/api/committee/cycles/${cycle}/interests/disclosures`, body);
        if (status === 201) this.tied.add(`${member.id} ${code}`);
        return;
      }
      case 'recuse': {
        if (!session) return;
        const body = { candidate: code, reason: '个人原因' };
        const { status } = await this.#post(member, inSession(session.id, 'recusals'), body);
        if (status === 201) this.tied.add(`${session.id} ${member.id} ${code}`);
        return;
      }
      case 'withdraw': {
        const handler = { id: `handler-${code}`, roles: ['applicant'], unit: code };
        await this.#post(handler, `/api/applicant/cycles/${cycle}/application/withdraw`, { reason: '不再参加' });
        return;
      }
      case 'terminate': {
        const body = { code, heardOn: civilDateOf(this.api.now), reason: '严重违法', minutes: '纪要' };
        await this.#post(chair, `/api/committee/cycles/${cycle}/terminations`, body);
        return;
      }
      case 'exception': {
        const body = { award: yes ? 'quality' : 'innovation', places: 6, reason: '成绩突出', minutes: '纪要' };
        await this.#post(chair, `/api/committee/cycles/${cycle}/exceptions`, body);
        return;
      }
      case 'submit':
        return this.#submit();
      case 'approve':
        return this.#approve(Math.max(1, year.submissions.length), n);
      case 'rule': {
        const receipt = year.notices.flatMap(({ opinions }) => opinions)[n % 5]?.receipt ?? 'YY2026-22222222';
        const path = `/api/committee/cycles/${cycle}/notices/${notice?.id ?? 'n1'}/opinions/${receipt}/ruling`;
        await this.#post(chair, path, { upheld: yes, reason: '裁定' });
        return;
      }
      case 'extend': {
        if (!notice) return;
        const body = { lastDay: addDays(notice.lastDay, n % 4), reason: '延长' };
        await this.#post(officer, onNotice('extensions', notice.id), body);
        return;
      }
      default:
        return;
    }
  }
}
