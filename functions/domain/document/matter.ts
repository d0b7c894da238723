import type { DraftDocument } from '../../contracts/api/document.ts';
import type { DocumentRecipient } from '../../contracts/events/document.ts';
import type { Award } from '../../contracts/primitives.ts';
import type { History } from '../kernel/recorded.ts';
import { missing, ok, outOfOrder, type Result } from '../kernel/result.ts';
import type { EliminationReview } from '../reinstatement/elimination-review.ts';
import type { Winner } from '../revocation/revocation.ts';
import type { Dossier, Review } from '../stage/review.ts';
import type { Year } from '../year/year.ts';
import type { DocumentModel } from './model.ts';
import type { Named } from './words.ts';

/** What documents are made of: the year and its review as the journal has them. */
export interface Matter {
  readonly year: Year;
  readonly review: Review;
  /** The records of what was decided, for when it was. */
  readonly records: {
    readonly cycle: History<'cycle'>;
    readonly resolutions: ReadonlyMap<string, History<'resolution'>>;
    readonly approvals: ReadonlyMap<string, History<'approval'>>;
  };
  /** Every 复核 that was asked for. */
  readonly reviews: readonly EliminationReview[];
  /** Letters to departments, by round. */
  readonly inquiries: ReadonlyMap<string, History<'inquiry'>>;
  readonly winners: readonly Winner[];
  /** Names of examiners, as far as they are known. */
  readonly personOf: (person: string) => string | undefined;
}

/** A document as it is to be drafted. */
export interface Composed {
  readonly model: DocumentModel;
  readonly addressees: readonly string[];
  /** Who of those that the system knows gets it. */
  readonly recipient?: DocumentRecipient;
  /** Organisations that it is about; empty where it only lists names. */
  readonly about: readonly string[];
}

/** A request to draft one kind of document. */
export type DraftOf<K extends DraftDocument['kind']> = Extract<DraftDocument, { kind: K }>;

/** There is nothing in the records that this document could be made of. */
export const nothing = (what: string, remedy: string) =>
  outOfOrder({ code: 'nothing-to-draft', reason: `${what}，没有可拟的公文。`, remedy });

/** The application of an organisation, or the refusal. */
export const dossierIn = ({ review }: Pick<Matter, 'review'>, code: string): Result<Dossier> => {
  const dossier = review.dossiers.get(code);
  return dossier
    ? ok(dossier)
    : missing({ code: 'no-such-application', reason: `本年度没有${code}的申报。`, remedy: '请核对统一社会信用代码。' });
};

/** The name of an organisation, or its code where it never applied. */
export const nameIn = ({ review }: Pick<Matter, 'review'>, code: string): string =>
  review.dossiers.get(code)?.application.name ?? code;

/** In the order of acceptance: the order tells nobody votes. */
export const namedIn = (
  matter: Pick<Matter, 'year' | 'review'>,
  list: readonly { readonly code: string; readonly award: Award }[],
): readonly Named[] => {
  const place = (code: string) => (matter.year.cycle.applicants ?? []).findIndex((each) => each.code === code);
  return list
    .toSorted(
      (a, b) => Number(a.award === 'innovation') - Number(b.award === 'innovation') || place(a.code) - place(b.code),
    )
    .map(({ code, award }) => ({ code, award, name: nameIn(matter, code) }));
};

/** A letter to one organisation about itself. */
export const toOrganisation = (code: string, name: string, model: DocumentModel): Result<Composed> =>
  ok({ model, addressees: [name], recipient: { kind: 'organisation', code }, about: [code] });

/** A document for everybody: it is served by publication. */
export const toEverybody = (model: DocumentModel, about: readonly string[] = []): Result<Composed> =>
  ok({ model, addressees: [], about });
