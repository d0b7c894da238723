import { describe, expect, it } from 'vitest';
import { checkAddressOf } from '../../functions/domain/document/kinds/certificate.ts';
import { numberIn, verdictOf } from '../../web/certificate-words.ts';

const revocation = {
  decidedOn: '2027-05-10',
  documentNumber: '温瓯政发〔2027〕8号',
  ground: 'fraud',
  article: 'A17',
  basis: '第十七条',
} as const;

describe('the certificate check of the portal', () => {
  it('A21a: the address that a certificate’s QR code says opens the check of its number', () => {
    const { pathname } = new URL(checkAddressOf('https://award.example', 'OHZJ-2026-ZL-01'));
    expect(numberIn(pathname)).toBe('OHZJ-2026-ZL-01');
    expect(['/', '/certificates', '/certificates/', '/certificates/a/b'].map(numberIn)).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });

  it('A17c, A21a: says genuine only of what is signed and held; a revoked one with date, decision and article', () => {
    const verdict = (verified: boolean, status: 'valid' | 'revoked' | 'unverified') =>
      verdictOf({ verified, status, ...(status === 'revoked' ? { revocation } : {}) });
    expect(verdict(true, 'valid')).toMatchObject({ good: true });
    expect(verdict(true, 'revoked')).toEqual({
      good: false,
      words: '该称号已于2027年5月10日依据第十七条撤销（温瓯政发〔2027〕8号），证书失效。',
    });
    expect(verdict(false, 'unverified').words).toContain('请勿采信');
    expect(verdict(false, 'valid').good).toBe(false);
  });
});
