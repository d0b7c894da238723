import type * as z from 'zod';
import type { Ballots } from '../../adapters/ballots.ts';
import type { PublicKeys } from '../../adapters/certificates.ts';
import type { Files } from '../../adapters/files.ts';
import type { Journal } from '../../adapters/journal.ts';
import type { Ledger, Verifier } from '../../adapters/ledger.ts';
import type { Privates } from '../../adapters/privates.ts';
import type { Views } from '../../adapters/views.ts';
import type { signIn } from '../../contracts/api/public.ts';
import type { WorkingDays } from '../../domain/policy/working-days.ts';

/** What a use case may need; each names what it takes (`Pick<Services, …>`), and each function makes only what its routes name. */
export interface Services {
  readonly journal: Journal;
  readonly privates: Privates;
  readonly files: Files;
  readonly views: Views;
  readonly workingDays: WorkingDays;
  readonly ballots: Ballots;
  readonly ledger: Pick<Ledger, 'get' | 'keys'>;
  readonly verifier: Verifier;
  readonly certificateKeys: PublicKeys;
  /** Origin of the portal, as documents print it. */
  readonly portal: string;
  readonly signIn: z.infer<typeof signIn>;
}
