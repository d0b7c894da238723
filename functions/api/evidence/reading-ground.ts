import type { Journal } from '../../adapters/journal.ts';
import { creditCode } from '../../contracts/primitives.ts';
import { jurisdiction, streamOf } from '../../contracts/streams.ts';
import { type Application, applicationOf } from '../../domain/application/application.ts';
import { type Cycle, eliminationStages } from '../../domain/cycle/cycle.ts';
import type { Reader } from '../../domain/evidence/owner.ts';
import { interestsOf } from '../../domain/interest/interest.ts';
import { disqualifiedIn } from '../../domain/misconduct/misconduct.ts';
import type { ReadApplication, ReadingGround } from '../../domain/reading/may-read.ts';
import { teamOf } from '../../domain/team/team.ts';

/** Loads consistently what decides whether somebody may open a file: every opening is judged anew (A20d). */
export const loadReadingGround = async (
  journal: Journal,
  reader: Reader,
  cycle: Cycle,
  file: ReadingGround['file'],
): Promise<ReadingGround> => {
  const [interests, sanctions, owned, proofFor] = await Promise.all([
    journal.load(streamOf.interest(cycle.year, reader.id)),
    journal.list('sanction', jurisdiction),
    creditCode.safeParse(file.owner).success ? loadOwned(journal, cycle.year, file.owner) : undefined,
    reader.roles.includes('office') ? loadProof(journal, cycle.year, file) : [],
  ]);
  const out = disqualifiedIn(cycle.year, sanctions).has(reader.id);
  const roles = reader.roles.filter((role) => !(out && role === 'examiner'));
  return {
    reader: { ...reader, roles },
    file,
    cycle,
    interests: interestsOf(reader.id, interests),
    ...(owned ? { owned } : {}),
    proofFor,
  };
};

const loadOwned = async (journal: Journal, cycle: string, code: string): Promise<ReadApplication> => {
  const [history, recommendation, team, reports, positions, ...reviewRequests] = await Promise.all([
    journal.load(streamOf.application(cycle, code)),
    journal.load(streamOf.recommendation(cycle, code)),
    journal.load(streamOf.team(cycle, code)),
    journal.load(streamOf.dutyReport(cycle, code)),
    journal.list('position', cycle),
    ...eliminationStages.map((stage) => journal.load(streamOf.reviewRequest(cycle, code, stage))),
  ]);
  const stated = [...positions].filter(([id]) => id.startsWith(`${code}.`)).flatMap(([, said]) => said);
  const application = applicationOf(code, history);
  const answers = await Promise.all(
    [...application.facts.keys()].map(
      async (fact) => [fact, await journal.load(streamOf.verification(cycle, code, fact))] as const,
    ),
  );
  const assigned = teamOf(team);
  return {
    application,
    verifications: new Map(answers),
    recommendation,
    attached: [...reports, ...reviewRequests.flat(), ...stated].map(({ event }) => event.evidence),
    ...(assigned ? { team: assigned } : {}),
  };
};

/** The applications on which a third party gave the file as proof. */
const loadProof = async (journal: Journal, cycle: string, file: ReadingGround['file']): Promise<Application[]> => {
  if (creditCode.safeParse(file.owner).success || !/^[a-z0-9-]+$/.test(file.owner)) return [];
  const [verifications, recommendations, replies] = await Promise.all([
    journal.list('verification', cycle),
    journal.list('recommendation', cycle),
    journal.list('reply', cycle),
  ]);
  const cites = [...verifications, ...recommendations].flatMap(([id, history]) =>
    history.some(
      ({ actor, event }) => actor.unit === file.owner && 'evidence' in event && event.evidence.includes(file.id),
    )
      ? [id.split('.')[0] ?? id]
      : [],
  );
  const reported = [...replies.values()]
    .flat()
    .flatMap(({ actor, event }) =>
      event.answers
        .filter((answer) => answer.situation === 'found' && answer.evidence.includes(file.id))
        .flatMap(({ code }) => (actor.unit === file.owner ? [code] : [])),
    );
  return Promise.all(
    [...new Set([...cites, ...reported])].map(async (code) =>
      applicationOf(code, await journal.load(streamOf.application(cycle, code))),
    ),
  );
};
