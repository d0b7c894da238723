import { streamOf } from '../../contracts/streams.ts';
import { applicationOf } from '../../domain/application/application.ts';
import { appliedOf } from '../../domain/assessment/applied.ts';
import { assessmentOf, openCorrection } from '../../domain/assessment/assessment.ts';
import { reportDue } from '../../domain/assessment/report-due.ts';
import { cycleOf, policyInForce } from '../../domain/cycle/cycle.ts';
import { stagePolicies } from '../../domain/cycle/stage-policies.ts';
import { answerInForce, roundWords } from '../../domain/inquiry/inquiry.ts';
import type { WorkingDays } from '../../domain/policy/working-days.ts';
import { answerDue, isOpen } from '../../domain/reinstatement/elimination-review.ts';
import type { OpenItem } from '../../domain/reminder/reminders-due.ts';
import { teamOf } from '../../domain/team/team.ts';
import { factStates } from '../../domain/verification/verification.ts';
import { reportInForce, visitOf } from '../../domain/visit/visit.ts';
import { loadEliminationReviews } from '../elimination-reviews.ts';
import { loadInquiries } from '../inquiries.ts';
import type { Journal } from '../journal.ts';
import { office } from './office.ts';

/** Facts that a department has not answered (A13c). */
export const unansweredFacts = async (journal: Journal, cycle: string): Promise<readonly OpenItem[]> => {
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
export const openCorrections = async (journal: Journal, cycle: string): Promise<readonly OpenItem[]> => {
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

/** Requests for 复核 that the office has not answered (A14.2g), due by our own rule. */
export const openReviews = async (
  journal: Journal,
  cycle: string,
  calendar: WorkingDays,
): Promise<readonly OpenItem[]> =>
  (await loadEliminationReviews(journal, cycle)).filter(isOpen).flatMap((review) => {
    const due = answerDue(review, calendar);
    const id = `review.${review.code}.${review.stage}`;
    return due === undefined ? [] : [{ id, about: '复核申请待答复', due, to: office, escalates: false }];
  });

/** Departments that have not answered a 征求意见函 on everybody (A14.1a). */
export const silentDepartments = async (journal: Journal, cycle: string): Promise<readonly OpenItem[]> => {
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

/** Site reports that a team has not handed in (A14.3d): its leader is reminded, then the office; nobody fails by it. */
export const openSiteReports = async (
  journal: Journal,
  cycleId: string,
  calendar: WorkingDays,
): Promise<readonly OpenItem[]> => {
  const [history, resolutions, applications, assessments, teams, visits] = await Promise.all([
    journal.load(streamOf.cycle(cycleId)),
    journal.load(streamOf.resolution(cycleId, 'policy')),
    journal.list('application', cycleId),
    journal.list('assessment', cycleId),
    journal.list('team', cycleId),
    journal.list('visit', cycleId),
  ]);
  const cycle = cycleOf(history);
  const policy = policyInForce(resolutions);
  if (!cycle || !policy) return [];
  return [...teams].flatMap(([code, records]) => {
    const leader = teamOf(records)?.leader;
    const applied = appliedOf(code, applications.get(code) ?? []);
    const stopped = applied?.withdrawn !== false || cycle.terminated.some((entry) => entry.code === code);
    const assessment = assessmentOf(assessments.get(code) ?? []);
    const due = reportDue(
      { cycle, policy, stagePolicies: stagePolicies(history, resolutions) },
      { assessment },
      calendar,
    );
    if (stopped || !leader || !due || reportInForce(visitOf(visits.get(code) ?? []))) return [];
    const to = { kind: 'person' as const, person: leader };
    return [
      {
        id: `site-report.${code}.${due.slice(0, 10)}`,
        about: `${applied.name}现场评审报告待提交`,
        due,
        to,
        escalates: true,
      },
    ];
  });
};
