import { keepContent, partForm } from '../../adapters/application-content.ts';
import { canonical } from '../../adapters/journal.ts';
import { streamOf } from '../../contracts/streams.ts';
import type { FactRequest } from '../../domain/application/application.ts';
import type { Dossier } from '../../domain/application/dossier.ts';
import type { Admitted } from '../../domain/application/submit-application.ts';
import type { Call } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

/**
 * Freezes what was admitted: the people into Private, the content onto the locked shelf, both before the journal refers to them.
 * Answers what submission and correction have in common.
 */
export const freeze = async (
  { files, privates }: Pick<Services, 'files' | 'privates'>,
  call: Pick<Call, 'secret' | 'receivedAt'>,
  { cycle, application, files: known }: Dossier,
  { form, evidence }: Admitted,
  facts: readonly FactRequest[],
) => {
  const parted = partForm(form);
  const { organisation, consultants } = parted.form;
  const contact = await privates.put(
    // By content, too: a retry after the draft changed must not find what an attempt before it left behind.
    call.secret(`people ${canonical(parted.people)}`).slice(0, 32),
    parted.people,
    streamOf.application(cycle.year, application.code),
    call.receivedAt,
  );
  const content = await keepContent(files, {
    cycle: cycle.year,
    code: application.code,
    form: parted.form,
    evidence: evidence.flatMap(({ id, sha256 }) => {
      const file = known.get(id);
      return file
        ? [{ id, sha256, name: file.name, title: file.title, mediaType: file.mediaType, size: file.size }]
        : [];
    }),
    facts: facts.map(({ fact, version, statement }) => ({ fact, request: version, statement })),
  });
  return {
    organisation: { name: organisation.name, industry: organisation.industry, industrial: organisation.industrial },
    content,
    evidence: [...evidence],
    consultants: consultants.consultants.map(({ institution }) => institution),
    contact,
  };
};
