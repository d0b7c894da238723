import { type PublicKeys, signCertificate } from '../../adapters/certificates.ts';
import type { Journal } from '../../adapters/journal.ts';
import type { Signer } from '../../adapters/ledger.ts';
import type { StepInput, StepOutput } from '../../contracts/procedure.ts';
import { streamOf } from '../../contracts/streams.ts';
import { certificateStatementOf } from '../../domain/award/award.ts';
import { awardsToConfer } from '../../domain/award/confer-awards.ts';
import { appendAsSystem } from '../kernel/advance.ts';
import { look, yearOf } from '../kernel/look.ts';

/** What conferring takes: the journal and the key that signs certificates. */
export interface Conferral {
  readonly journal: Journal;
  readonly signer: Pick<Signer, 'sign'>;
  readonly keys: PublicKeys;
}

/**
 * Confers every award that the commendation names, each in a stream of its own, with its certificate signed in the same append (A15a,
 * A21a). What was conferred before stays, its signature too.
 */
export const conferAwards = async (
  { journal, signer, keys }: Conferral,
  { cycle, generation, now }: StepInput,
): Promise<StepOutput> => {
  const next = await look(journal, { cycle, generation, now });
  if (next.step !== 'ConferAwards') return next;
  for (const { code, conferred } of awardsToConfer(await yearOf(journal, cycle))) {
    const ref = streamOf.award(cycle, code);
    const history = await journal.load(ref);
    if (history.length > 0) continue;
    const certificate = await signCertificate(certificateStatementOf(cycle, code, conferred), signer, keys);
    await appendAsSystem(journal, { ref, event: { ...conferred, certificate } }, history, now);
  }
  return { ...next, step: 'CompleteYear' };
};
