import * as z from 'zod';
import type { applicationState } from '../../contracts/api/application.ts';
import { streamOf } from '../../contracts/streams.ts';
import type { Application } from '../../domain/application/application.ts';
import { type History, last, only } from '../../domain/kernel/recorded.ts';
import { teamOf } from '../../domain/team/team.ts';
import type { Services } from '../kernel/services.ts';

type Visit = NonNullable<z.input<typeof applicationState>['visit']>;

const profileName = z.object({ name: z.string() });
const recusalGrounds = z.object({ grounds: z.string() });

/** The visit as announced, with the team by name and what was asked about its members; nothing before it is planned (A14.3a). */
export const loadVisit = async (
  { journal, privates }: Pick<Services, 'journal' | 'privates'>,
  cycle: string,
  application: Application,
  assessment: History<'assessment'>,
): Promise<Visit | undefined> => {
  const plan = last(assessment, 'VisitPlanned')?.event;
  if (!plan || application.status !== 'submitted') return undefined;
  const decided = only(assessment, 'RecusalDecided').map(({ event }) => event);
  const assigned = teamOf(await journal.load(streamOf.team(cycle, application.code)));
  const [team, recusals] = await Promise.all([
    Promise.all(
      (assigned?.members ?? []).map(async ({ examiner: member }) => {
        const leader = member === assigned?.leader;
        const profile = last(await journal.load(streamOf.examiner(member)), 'ExaminerRegistered')?.event.profile;
        const known = profileName.safeParse(profile && (await privates.get(profile.ref))).data;
        return { member, leader, ...(known ? { name: known.name } : {}) };
      }),
    ),
    Promise.all(
      application.recusals.map(async ({ version, member, grounds }) => {
        const kept = recusalGrounds.safeParse(await privates.get(grounds.ref)).data;
        const decision = decided.findLast(({ request }) => request === version);
        return {
          request: version,
          member,
          ...(kept ? { grounds: kept.grounds } : {}),
          ...(decision ? { granted: decision.granted, reason: decision.reason } : {}),
        };
      }),
    ),
  ]);
  return { on: plan.on, days: plan.days, agenda: plan.agenda, team, recusals };
};
