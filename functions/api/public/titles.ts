import { keySetOf, verified as verify } from '../../adapters/certificates.ts';
import { canonical } from '../../adapters/journal.ts';
import type { CertificateStatement } from '../../contracts/certificate.ts';
import { streamOf } from '../../contracts/streams.ts';
import { awardOf, certificateFactsOf } from '../../domain/award/award.ts';
import { awardNames } from '../../domain/document/words.ts';
import type { History } from '../../domain/kernel/recorded.ts';
import { citationOf } from '../../domain/policy/regulation/regulation.ts';
import { articleOf, revocationOf } from '../../domain/revocation/revocation.ts';
import type { Services } from '../kernel/services.ts';

/** What the public learns of a revocation: date, decision, ground and article, not the facts. */
const revocationFor = (approvals: History<'approval'> | undefined) => {
  const revoked = revocationOf(approvals ?? []);
  if (!revoked) return undefined;
  const { decidedOn, documentNumber, ground } = revoked;
  const article = articleOf[ground];
  return { decidedOn, documentNumber, ground, article, basis: citationOf(article) };
};

/** Whether what was signed and what the record says are one and the same (A21a). */
const agrees = (statement: CertificateStatement, facts: ReturnType<typeof certificateFactsOf>): boolean =>
  canonical(statement) === canonical({ ...facts, conferredBy: statement.conferredBy });

/**
 * Every title of a year as the public sees it: verified against the keys of the government, held or revoked (A17c, A21a). A record that
 * was changed, exchanged with another's or never signed is shown as what it is.
 */
export const titlesOf = async (
  { journal, certificateKeys }: Pick<Services, 'journal' | 'certificateKeys'>,
  cycle: string,
) => {
  const [keySet, conferrals, approvals] = await Promise.all([
    keySetOf(certificateKeys),
    journal.list('award', cycle),
    journal.list('approval', cycle),
  ]);
  const titles = [...conferrals].map(async ([code, history]) => {
    const conferred = awardOf(history);
    if (!conferred) return [];
    const { award, name, certificateNumber, documentNumber, decidedOn, certificate: jws } = conferred;
    const signed = await verify(jws, keySet);
    const verified = signed !== undefined && agrees(signed.statement, certificateFactsOf(cycle, code, conferred));
    const revocation = revocationFor(approvals.get(streamOf.revocation(cycle, code).id));
    const status = revocation ? ('revoked' as const) : ('valid' as const);
    return [
      {
        cycle,
        award,
        awardName: awardNames[award],
        name,
        certificateNumber,
        documentNumber,
        decidedOn,
        verified,
        status: verified ? status : ('unverified' as const),
        ...(revocation ? { revocation } : {}),
        jws,
        ...signed,
      },
    ];
  });
  return (await Promise.all(titles)).flat();
};
