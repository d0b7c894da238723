import type { SignedInRole } from '../../contracts/identity.ts';
import { type Application, currentContent, isPending } from '../application/application.ts';
import { type Cycle, lateStageOf, membersOf, outcomeOf, stageFor } from '../cycle/cycle.ts';
import { owningRole, type Reader } from '../evidence/owner.ts';
import { impartial } from '../interest/conflict.ts';
import type { PersonInterests } from '../interest/interest.ts';
import type { History } from '../kernel/recorded.ts';
import { missing, ok, type Result } from '../kernel/result.ts';
import { recommendationStates } from '../recommendation/recommendation.ts';
import type { Team } from '../team/team.ts';
import { factStates, type Verifications } from '../verification/verification.ts';

/** An application with what decides who else may read its files. */
export interface ReadApplication {
  readonly application: Application;
  readonly verifications: Verifications;
  readonly recommendation: History<'recommendation'>;
  /** Files that it attached to what the office handles besides the application, by command. */
  readonly attached: readonly (readonly string[])[];
  readonly team?: Team;
}

/** Whether somebody may open one file, by everything that decides it, read consistently. */
export interface ReadingGround {
  readonly reader: Reader;
  readonly file: { readonly owner: string; readonly id: string };
  readonly cycle: Cycle;
  /** What the reader is tied to. */
  readonly interests: PersonInterests;
  /** The application of the file's owner, where an organisation owns it. */
  readonly owned?: ReadApplication;
  /** Applications on which the owner, a department or recommender, gave this file as proof. */
  readonly proofFor: readonly Application[];
}

/** One answer for what does not exist and what one may not see: an examiner learns nothing of it, not even that it is there. */
export const nothingToOpen = missing({
  code: 'no-such-evidence',
  reason: '没有这份材料，或您现在不能查阅。',
  remedy: '只能查阅本人、本单位的材料，以及正在办理的事项所附的材料。',
});

/**
 * Who may open which file (A20d): what is one's own; a department or recommender what it is asked about, while it is asked; the
 * office what belongs to a submitted application; an examiner what he is assigned, while the documents and the visit are
 * reviewed; the committee the organisations that reached the visit; the supervisor everything. Office, committee and examiners
 * take part in the review: they open nothing before the year's undertaking and declaration, and nothing of an organisation they
 * are tied to (A20a, b).
 *
 * @returns the role in which it is opened; a refusal that says what to do only to whom the file would be open otherwise, to
 *   everybody else it does not exist
 */
export const readingRole = (ground: ReadingGround): Result<SignedInRole> => {
  const own = owningRole(ground.reader, ground.file.owner);
  if (own) return ok(own);
  const entitled = ground.reader.roles.filter((role) => rules[role]?.(ground) === true);
  const unbound = entitled.find((role) => !reviewing.has(role));
  if (unbound) return ok(unbound);
  const [role] = entitled;
  if (!role) return nothingToOpen;
  const fair = impartialHere(ground);
  return fair.ok ? ok(role) : fair;
};

/** Those whom article 20 binds: they take part in the review. */
const reviewing: ReadonlySet<SignedInRole> = new Set(['office', 'committee', 'examiner']);

const rules: { readonly [R in SignedInRole]?: (ground: ReadingGround) => boolean } = {
  supervisor: () => true,
  office: (ground) => isFiled(ground) || isAttached(ground) || isProof(ground) || isPersonal(ground),
  committee: (ground) => isInContent(ground) && reachedVisit(ground),
  examiner: (ground) => isInContent(ground) && isAssigned(ground),
  department: (ground) => isAskedFact(ground),
  recommender: (ground) => isAskedRecommendation(ground),
};

/** Impartial towards every organisation that the file is about; what examiners bring of themselves is about none. */
const impartialHere = ({ interests, owned, proofFor }: ReadingGround): Result<undefined> =>
  [...(owned ? [owned.application] : []), ...proofFor]
    .map((application) => {
      const content = currentContent(application);
      const { code } = application;
      const name = content?.organisation.name ?? code;
      return impartial(interests, { code, name, consultants: content?.consultants ?? [] });
    })
    .find(({ ok: fair }) => !fair) ?? ok(undefined);

/** Part of the application as it was ever filed: every version stays readable to the office (A13f). */
const isFiled = ({ owned, file }: ReadingGround): boolean =>
  owned?.application.contents.some(({ evidence }) => evidence.some(({ id }) => id === file.id)) === true;

/** Attached to a request for 复核 (A14.2g), to a position on an objection (A14.6d) or to a report of a winner (A18). */
const isAttached = ({ owned, file }: ReadingGround): boolean =>
  owned?.attached.some((evidence) => evidence.includes(file.id)) === true;

/** Part of the application as it stands now. */
const isInContent = ({ owned, file }: ReadingGround): boolean =>
  owned?.application.status === 'submitted' &&
  currentContent(owned.application)?.evidence.some(({ id }) => id === file.id) === true;

/** A third party's proof on an application that was submitted. */
const isProof = ({ proofFor }: ReadingGround): boolean => proofFor.some(({ submission }) => submission !== undefined);

/** What an examiner brought: reports to the office. */
const isPersonal = ({ file }: ReadingGround): boolean => file.owner.startsWith('person.');

const reachedVisit = ({ owned, cycle }: ReadingGround): boolean =>
  owned !== undefined && outcomeOf(cycle, owned.application.code, 'document-review')?.passed === true;

/** Assigned, and the application is in the stage that runs (for a late entrant its own), which is the review of documents or the visit. */
const isAssigned = ({ owned, cycle, reader }: ReadingGround): boolean => {
  if (!owned) return false;
  const { code } = owned.application;
  const stage = stageFor(cycle, code);
  if (stage !== 'document-review' && stage !== 'site-visit') return false;
  const takesPart =
    lateStageOf(cycle, code) === stage || membersOf(cycle, stage).some((member) => member.code === code);
  return takesPart && owned.team?.members.some(({ examiner }) => examiner === reader.id) === true;
};

/** Attached to a question that this department was asked and has not answered. */
const isAskedFact = ({ owned, file, reader }: ReadingGround): boolean =>
  owned !== undefined &&
  factStates(owned.application, owned.verifications).some(
    ({ request, answer }) =>
      request.department === reader.unit &&
      !answer &&
      isPending(owned.application, request) &&
      request.evidence.includes(file.id),
  );

/** Attached to a recommendation that this unit was asked for, has not answered, and that is still needed. */
const isAskedRecommendation = ({ owned, file, reader }: ReadingGround): boolean =>
  owned !== undefined &&
  owned.application.status !== 'submitted' &&
  recommendationStates(owned.application, owned.recommendation).some(
    ({ request, answer }) =>
      request.recommender === reader.unit &&
      !answer &&
      isPending(owned.application, request) &&
      request.evidence.includes(file.id),
  );
