import type { CertificateFacts, CertificateStatement } from '../../contracts/certificate.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { issuers } from '../document/words.ts';
import type { History } from '../kernel/recorded.ts';

/** One winner's award (A15). */
export type ConferredAward = Extract<EventOf<'award'>, { type: 'AwardConferred' }>;

/** The award as it was conferred; undefined before. */
export const awardOf = (history: History<'award'>): ConferredAward | undefined =>
  history.map(({ event }) => event).find(({ type }) => type === 'AwardConferred');

/** An award whose certificate is still to be signed. */
export type UnsignedAward = Omit<ConferredAward, 'certificate'>;

/** What the record of an award says of its certificate: all of it is signed, so that none of it can be changed unnoticed (A21a). */
export const certificateFactsOf = (cycle: string, code: string, conferred: UnsignedAward): CertificateFacts => {
  const { certificateNumber, name, award, approval, documentNumber, decidedOn } = conferred;
  return {
    number: certificateNumber,
    organisation: { name, code },
    award,
    year: cycle,
    approval,
    commendation: { documentNumber, decidedOn },
  };
};

/** The statement that is signed: only the district government confers (A21a). */
export const certificateStatementOf = (
  cycle: string,
  code: string,
  conferred: UnsignedAward,
): CertificateStatement => ({
  ...certificateFactsOf(cycle, code, conferred),
  conferredBy: issuers.government,
});
