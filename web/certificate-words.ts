import type * as z from 'zod';
import type { certificate } from '../functions/contracts/api/public.ts';
import { civilDay } from './beijing.ts';

export type Certificate = z.infer<typeof certificate>;

/** The number in an address such as a certificate's QR code leads to: `/certificates/OHZJ-2026-ZL-01`. */
export const numberIn = (path: string): string | undefined => /^\/certificates\/([^/]+)\/?$/.exec(path)?.[1];

/** What the check found, in a line: never more than the signature and the records bear out. */
export const verdictOf = ({
  status,
  revocation,
  verified,
}: Pick<Certificate, 'status' | 'revocation' | 'verified'>) => {
  if (!verified) return { good: false, words: '该证书记录的电子签名核验不通过，请勿采信，并与评审办联系。' };
  if (status === 'revoked' && revocation) {
    const { decidedOn, documentNumber, basis } = revocation;
    return {
      good: false,
      words: `该称号已于${civilDay(decidedOn)}依据${basis}撤销（${documentNumber}），证书失效。`,
    };
  }
  return { good: true, words: '证书真实有效：瓯海区人民政府授予，电子签名核验通过。' };
};
