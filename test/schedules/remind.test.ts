import { describe, expect, it } from 'vitest';
import { workingDays } from '../../functions/adapters/working-days.ts';
import { streamOf } from '../../functions/contracts/streams.ts';
import { messagesOf } from '../../functions/domain/message/messages.ts';
import { addDays } from '../../functions/domain/policy/calendar.ts';
import { remind } from '../../functions/schedules/remind/remind.ts';
import type { Api } from '../kit/api.ts';
import { codeOf, cycle, write } from '../kit/decision.ts';
import { ReviewYear, siteReport, year } from '../kit/review.ts';
import { chair, government, officer } from '../kit/seats.ts';
import { byGovernment, conferredYear, done, onWinner } from '../kit/winners.ts';

/** Runs the schedule twice a day, killed and started again so to speak; answers what went out on which day, to whom. */
const over = async (api: Api, from: string, to: string, about: string): Promise<readonly string[]> => {
  const { journal } = api.services;
  const out: string[] = [];
  const seen = new Set((await journal.list('reminder', cycle)).keys());
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const now = `${day}T01:00:00.000Z`;
    await Promise.all([remind(journal, workingDays, now), remind(journal, workingDays, now)]);
    await remind(journal, workingDays, now);
    for (const [id, [recorded]] of await journal.list('reminder', cycle)) {
      if (seen.has(id) || !recorded) continue;
      seen.add(id);
      if (id.startsWith(about)) out.push(`${day} ${recorded.event.kind} ${Object.values(recorded.event.to)[1]}`);
      expect((await journal.load(streamOf.reminder(cycle, id))).length).toBe(1);
      expect(messagesOf(recorded, {})).toHaveLength(1);
    }
  }
  return out;
};

describe('reminders about winners', () => {
  it('A15b: of what is to be handed over, before its day and after it, once; what is done needs none', async () => {
    const api = await conferredYear();
    api.now = '2026-11-20T02:00:00.000Z';
    await done(api, 1, 'cup', { on: '2026-10-28' });
    const about = (task: string) => `honour.${codeOf(1)}.conferred.${task}`;
    const { journal } = api.services;
    // Sixty days after 30 September: Sunday 29 November.
    expect(await over(api, '2026-11-20', '2026-12-10', about('ceremony'))).toEqual([
      '2026-11-26 before office',
      '2026-11-30 overdue office',
    ]);
    const ids = [...(await journal.list('reminder', cycle)).keys()].filter((id) => id.includes(codeOf(1)));
    expect(ids.filter((id) => id.startsWith(about('cup')))).toEqual([]);
    expect(ids.filter((id) => id.startsWith(about('bonus')))).toHaveLength(2);
  });

  it('A18a: of a winner’s activity: the organisation, and the office when nothing comes', async () => {
    const api = await conferredYear();
    const plan = (due: string) =>
      api.done<{ version: number }>('POST', onWinner(1, 'duties'), {
        as: officer,
        body: { kind: 'visit', what: '接待区内企业参观', due },
      });
    const { version } = await plan('2026-11-20');
    const other = (await plan('2026-11-23')).version;
    await api.done('POST', onWinner(1, `duties/${other}/completion`), {
      as: officer,
      body: { on: '2026-09-30', result: '已接待' },
    });
    expect(await over(api, '2026-11-10', '2026-12-05', 'duty.')).toEqual([
      `2026-11-18 before ${codeOf(1)}`,
      `2026-11-21 overdue ${codeOf(1)}`,
      '2026-11-25 escalated office',
    ]);
    expect([...(await api.services.journal.list('reminder', cycle)).keys()]).toContain(
      `duty.${codeOf(1)}.${version}.before`,
    );
  });

  it('A17a A17b: of a petition that lies with the government, then of every task of the revocation', async () => {
    const api = await conferredYear();
    api.now = '2026-11-02T02:00:00.000Z';
    for (const task of ['cup', 'certificate']) await done(api, 1, task, { on: '2026-10-28' });
    const petitions = `/api/committee/cycles/${cycle}/winners/${codeOf(1)}/revocation-petitions`;
    const body = { heardOn: '2026-11-01', facts: '经济指标系伪造', evidence: ['a'.repeat(20)], minutes: '纪要' };
    const { version } = await api.done<{ version: number }>('POST', petitions, { as: chair, body });
    // Fifteen days after 2 November: Tuesday the 17th.
    expect(await over(api, '2026-11-03', '2026-11-24', 'petition.')).toEqual([
      '2026-11-13 before government',
      '2026-11-18 overdue government',
      '2026-11-20 escalated office',
    ]);
    api.now = '2026-11-24T02:00:00.000Z';
    await api.done('POST', byGovernment(1, 'fraud', version, 'approval'), {
      as: government,
      body: { documentNumber: '温瓯政发〔2026〕40号', decidedOn: '2026-11-24' },
    });
    const revoked = await over(api, '2026-11-25', '2026-12-30', `honour.${codeOf(1)}.revoked`);
    // Withdrawal, cup, certificate, plaque, exposure: each before 24 December and after it, and no more of the ceremony.
    expect(revoked.filter((line) => line.includes('before'))).toEqual(
      Array.from({ length: 5 }, () => '2026-12-22 before office'),
    );
    expect(revoked.filter((line) => line.includes('overdue'))).toHaveLength(5);
    expect(await over(api, '2026-12-25', '2026-12-30', `honour.${codeOf(1)}.conferred`)).toEqual([]);
    expect(await over(api, '2026-12-25', '2026-12-30', 'petition.')).toEqual([]);
  });
});

describe('reminders about examiners', () => {
  it('A8b A10a: of a training that grows old: the person and the office, until there is a newer one', async () => {
    const api = await conferredYear();
    await write(api, streamOf.examiner('qian'), {
      type: 'ExaminerRegistered',
      capacity: 'examiner',
      expertise: ['泵阀'],
      industryExpert: true,
      qualifications: ['审核员'],
      profile: { ref: 'a'.repeat(32), hmac: 'b'.repeat(64) },
    });
    await write(api, streamOf.examiner('qian'), {
      type: 'TrainingRecorded',
      on: '2023-10-20',
      course: '年度培训',
      validUntil: '2026-10-20',
    });
    expect(await over(api, '2026-10-10', '2026-10-30', 'training.qian')).toEqual([
      '2026-10-16 before office',
      '2026-10-16 before qian',
      '2026-10-21 overdue office',
      '2026-10-21 overdue qian',
    ]);
    await write(api, streamOf.examiner('qian'), {
      type: 'TrainingRecorded',
      on: '2026-10-30',
      course: '更新培训',
      validUntil: '2029-10-30',
    });
    expect(await over(api, '2026-10-31', '2026-12-20', 'training.qian')).toEqual([]);
  });

  it('A14.3d: of a site report that the team has not handed in: its leader, then the office; it fails nobody', async () => {
    const begun = await ReviewYear.begin([{}, {}]);
    await begun.qualify();
    for (const code of begun.codes) await begun.scoreDocuments(code);
    await begun.pass('document-review', { selected: [...begun.codes], reasons: [] });
    begun.api.now = '2026-07-01T01:00:00.000Z';
    const plan = { on: '2026-07-06', agenda: '首次会议、现场查验、末次会议' };
    for (const code of begun.codes) await begun.officeDone(`/applications/${code}/visit-plan`, plan);
    await begun.record(
      streamOf.visit(year, begun.code(2)),
      { type: 'SiteReportFiled', ...siteReport },
      {
        id: 'e1',
        role: 'examiner',
      },
    );
    // Five working days after Monday 6 July: Monday the 13th.
    expect(await over(begun.api, '2026-07-06', '2026-07-20', 'site-report.')).toEqual([
      '2026-07-09 before e1',
      '2026-07-14 overdue e1',
      '2026-07-16 escalated office',
    ]);
    expect(await begun.review().then(({ cycle: state }) => state.stages['site-visit'].closed)).toBeUndefined();
  });
});
