import type { ApplicationForm, FormParts } from '../../contracts/application-form.ts';
import type { Award } from '../../contracts/primitives.ts';
import type { Cycle } from '../cycle/cycle.ts';
import type { EvidenceFile } from '../evidence/evidence.ts';
import type { Gap } from '../kernel/result.ts';
import type { CriteriaEdition } from '../policy/criteria/edition.ts';
import type { RecommendationState } from '../recommendation/recommendation.ts';
import type { FactState } from '../verification/verification.ts';
import type { Application } from './application.ts';

/** A draft as it was read: the sections that are complete in themselves, and what the others lack. */
export interface FormReading {
  readonly form: ApplicationForm;
  /** What of it can be read field by field: so that one field that is missing hides nothing that is wrong elsewhere (A13e). */
  readonly parts: FormParts;
  readonly gaps: readonly Gap[];
}

/** Everything that a submission is judged by, read consistently. */
export interface Dossier extends FormReading {
  readonly cycle: Cycle;
  /** The edition of the standard that the year is scored by; undefined until the office recorded it (A4). */
  readonly edition?: CriteriaEdition;
  readonly application: Application;
  /** Whether the office takes a code that fails GB 32100 for real (A11). */
  readonly codeAccepted: boolean;
  /** The organisation's own files. */
  readonly files: ReadonlyMap<string, EvidenceFile>;
  readonly facts: readonly FactState[];
  readonly recommendations: readonly RecommendationState[];
  /** Awards of the years in which, by policy, a winner does not apply again; and how many years these are. */
  readonly former: { readonly years: number; readonly awards: readonly { year: number; award: Award }[] };
}
