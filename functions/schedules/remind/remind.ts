import { loadEliminationReviews } from '../../adapters/elimination-reviews.ts';
import { loadInquiries } from '../../adapters/inquiries.ts';
import type { Journal } from '../../adapters/journal.ts';
import { loadTimetable } from '../../adapters/timetable.ts';
import { loadYear } from '../../adapters/year.ts';
import { jurisdiction, streamOf } from '../../contracts/streams.ts';
import { applicationOf } from '../../domain/application/application.ts';
import { appliedOf } from '../../domain/assessment/applied.ts';
import { assessmentOf, openCorrection } from '../../domain/assessment/assessment.ts';
import { answerInForce, roundWords } from '../../domain/inquiry/inquiry.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { investigated } from '../../domain/opinion/opinion.ts';
import { actWords } from '../../domain/plan/timetable.ts';
import { endOfDay } from '../../domain/policy/calendar.ts';
import type { WorkingDays } from '../../domain/policy/working-days.ts';
import { answerDue, isOpen } from '../../domain/reinstatement/elimination-review.ts';
import { type OpenItem, remindersDue } from '../../domain/reminder/reminders-due.ts';
import { factStates } from '../../domain/verification/verification.ts';
import { appendAsSystem } from '../../procedure/kernel/advance.ts';

const office = { kind: 'role', role: 'office' } as const;

/** Facts that a department has not answered (A13c). */
const unansweredFacts = async (journal: Journal, cycle: string): Promise<readonly OpenItem[]> => {
  const [applications, answers] = await Promise.all([
    journal.list('application', cycle),
    journal.list('verification', cycle),
  ]);
  return [...applications].flatMap(([code, history]) => {
    const application = applicationOf(code, history);
    const ofThis = new Map([...application.facts.keys()].map((fact) => [fact, answers.get(`${code}.${fact}`) ?? []]));
    return factStates(application, ofThis)
      .filter(({ answer }) => !answer)
      .map(({ request }) => ({
        id: `verification.${code}.${request.fact}.${request.version}`,
        about: `${request.organisation}申报内容待验证确认`,
        due: request.due,
        to: { kind: 'unit' as const, unit: request.department },
        escalates: true,
      }));
  });
};

/** Corrections that an organisation was asked for and has not brought (A13f). */
const openCorrections = async (journal: Journal, cycle: string): Promise<readonly OpenItem[]> => {
  const [applications, assessments] = await Promise.all([
    journal.list('application', cycle),
    journal.list('assessment', cycle),
  ]);
  return [...assessments].flatMap(([code, history]) => {
    const applied = appliedOf(code, applications.get(code) ?? []);
    const newest = assessmentOf(history).corrections.at(-1);
    // Open as of the moment it was asked: being overdue is what the reminder is about.
    if (!applied || !newest || !openCorrection(assessmentOf(history), applied, newest.at)) return [];
    const to = { kind: 'unit' as const, unit: code };
    return [
      { id: `correction.${code}.${newest.version}`, about: '申报材料待补正', due: newest.due, to, escalates: false },
    ];
  });
};

/** Accepted opinions that the office has not verified (A14.6d). */
const openInvestigations = async (journal: Journal, cycle: string): Promise<readonly OpenItem[]> => {
  const year = await loadYear(journal, cycle);
  return (year?.notices ?? []).flatMap(({ notice, opinions }) =>
    opinions.flatMap((opinion) =>
      opinion.due === undefined || investigated(opinion)
        ? []
        : [
            {
              id: `investigation.${notice.id}.${opinion.receipt}`,
              about: `公示意见${opinion.receipt}待调查核实`,
              due: opinion.due,
              to: office,
              escalates: false,
            },
          ],
    ),
  );
};

/** Requests for 复核 that the office has not answered (A14.2g), due by our own rule. */
const openReviews = async (journal: Journal, cycle: string, calendar: WorkingDays): Promise<readonly OpenItem[]> =>
  (await loadEliminationReviews(journal, cycle)).filter(isOpen).flatMap((review) => {
    const due = answerDue(review, calendar);
    const id = `review.${review.code}.${review.stage}`;
    return due === undefined ? [] : [{ id, about: '复核申请待答复', due, to: office, escalates: false }];
  });

/** Departments that have not answered a 征求意见函 on everybody (A14.1a). */
const silentDepartments = async (journal: Journal, cycle: string): Promise<readonly OpenItem[]> => {
  const inquiries = await loadInquiries(journal, cycle);
  return inquiries.flatMap(({ round, departments }) =>
    departments.flatMap(({ department, organisations }) => {
      const silent = organisations.filter((asked) => !answerInForce(asked));
      return [...new Map(silent.map((asked) => [asked.letter, asked])).values()].map(({ letter, due }) => ({
        id: `inquiry.${round}.${department}.${letter}`,
        about: `${roundWords[round]}征求意见函待答复`,
        due,
        to: { kind: 'unit' as const, unit: department },
        escalates: true,
      }));
    }),
  );
};

/** What the office planned and has not done (A8a): its own plan reminds it, and blocks nothing. */
const plannedActs = async (journal: Journal, cycle: string, now: Instant): Promise<readonly OpenItem[]> =>
  (await loadTimetable(journal, cycle, now)).entries
    .filter(({ state }) => state !== 'done')
    .map(({ act, to }) => ({
      id: `plan.${act}.${to}`,
      about: `年度工作计划：${actWords[act]}`,
      due: endOfDay(to),
      to: office,
      escalates: false,
    }));

/** Reminds of every due date of the running years, before and after it, whom it concerns, never twice. */
export const remind = async (journal: Journal, calendar: WorkingDays, now: Instant): Promise<void> => {
  for (const [cycle] of await journal.list('cycle', jurisdiction)) {
    const issued = new Set((await journal.list('reminder', cycle)).keys());
    const items = await Promise.all([
      unansweredFacts(journal, cycle),
      openCorrections(journal, cycle),
      openInvestigations(journal, cycle),
      openReviews(journal, cycle, calendar),
      silentDepartments(journal, cycle),
      plannedActs(journal, cycle, now),
    ]);
    for (const { id, event } of remindersDue(items.flat(), issued, now, calendar)) {
      await appendAsSystem(journal, { ref: streamOf.reminder(cycle, id), event }, [], now);
    }
  }
};
