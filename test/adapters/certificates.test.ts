import { p256 } from '@noble/curves/nist.js';
import { compactVerify, createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keySetOf, type PublicKeys, signCertificate, verified } from '../../functions/adapters/certificates.ts';
import { kmsClient } from '../../functions/adapters/clients.ts';
import type { Signer } from '../../functions/adapters/ledger.ts';
import { SignerMemory } from '../../functions/adapters/ledger-memory.ts';
import { PublicKeysKms, SignerKms } from '../../functions/adapters/signer-kms.ts';
import type { CertificateStatement } from '../../functions/contracts/certificate.ts';
import { type Estate, openEstate } from './kit/estate.ts';

const statement: CertificateStatement = {
  number: 'OHZJ-2026-ZL-01',
  organisation: { name: '温州霁岚𠮷眼镜有限公司', code: '91330304MA00000050' },
  award: 'quality',
  year: '2026',
  approval: { documentNumber: '温瓯政发〔2026〕30号', decidedOn: '2026-10-28' },
  commendation: { documentNumber: '温瓯政发〔2026〕31号', decidedOn: '2026-11-02' },
  conferredBy: '温州市瓯海区人民政府',
};

interface Pair {
  readonly signer: Signer;
  readonly keys: PublicKeys;
}

const contract = (name: string, open: () => Pair): void => {
  describe(name, () => {
    it('A21a: what it signs a stranger verifies with the published keys and any JOSE library, without asking us', async () => {
      const { signer, keys } = open();
      const certificate = await signCertificate(statement, signer, keys);
      const published = JSON.parse(JSON.stringify(await keySetOf(keys)));
      const { payload, protectedHeader } = await compactVerify(certificate, createLocalJWKSet(published));
      expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(statement);
      expect(protectedHeader).toEqual({
        alg: 'ES256',
        kid: published.keys[0].kid,
        typ: 'ouhai-award-certificate',
      });
    });

    it('A21a: knows its own again, however long the numbers of a signature are in DER', async () => {
      const { signer, keys } = open();
      const keySet = await keySetOf(keys);
      // One that begins with zeros is a byte shorter there, one that begins with a one a byte longer.
      for (let place = 10; place < 50; place += 1) {
        const other = { ...statement, number: `OHZJ-2026-ZL-${place}` };
        const certificate = await signCertificate(other, signer, keys);
        expect(certificate.split('.')[2]).toHaveLength(86);
        expect(await verified(certificate, keySet)).toEqual({ statement: other, key: keySet.keys[0] });
      }
    });
  });
};

const memory = new SignerMemory();
contract('certificates signed by a key in memory', () => ({ signer: memory, keys: memory }));

describe('certificates signed by a key in KMS', () => {
  let estate: Estate | undefined;
  beforeAll(async () => {
    estate = await openEstate();
  });
  afterAll(() => estate?.close());
  const open = () => {
    if (!estate) throw new Error('the keys are not there yet');
    const { arn } = estate.resource('AWS::KMS::Key', 'KeysCertificates1');
    const kms = kmsClient();
    return { signer: new SignerKms(kms, arn), keys: new PublicKeysKms(kms, [arn]), url: estate.cloud.url };
  };
  contract('as by every key', open);

  it('A21a: are verified by what the public function of the stack publishes', async () => {
    const { signer, keys, url } = open();
    const certificate = await signCertificate(statement, signer, keys);
    const published = (await (await fetch(`${url}/api/public/certificate-keys`)).json()) as JSONWebKeySet;
    await expect(compactVerify(certificate, createLocalJWKSet(published))).resolves.toBeDefined();
  });
});

describe('a certificate', () => {
  const [mine, stranger] = [new SignerMemory(), new SignerMemory()];
  const sign = (signer: SignerMemory) => signCertificate(statement, signer, signer);

  it('A21a: changed in any part, signed by a stranger, or no certificate at all, is none', async () => {
    const keySet = await keySetOf(mine);
    const certificate = await sign(mine);
    const [header = '', payload = '', signature = ''] = certificate.split('.');
    const said = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const changed = Buffer.from(JSON.stringify({ ...said, organisation: { ...said.organisation, name: '冒用者' } }));
    const bytes = Buffer.from(signature, 'base64url');
    const flipped = Buffer.from(bytes.map((byte, index) => (index === 63 ? byte ^ 1 : byte)));
    const unsigned = Buffer.from(JSON.stringify({ alg: 'none', kid: decodeProtectedHeader(certificate).kid }));
    for (const forged of [
      `${header}.${changed.toString('base64url')}.${signature}`,
      `${header}.${payload}.${flipped.toString('base64url')}`,
      `${header}.${payload}.${signature.slice(0, -2)}`,
      `${unsigned.toString('base64url')}.${payload}.`,
      await sign(stranger),
      '',
      'a.b.c',
      'not a certificate',
    ]) {
      expect(await verified(forged, keySet), forged).toBeUndefined();
    }
  });

  it('A21a: of the stranger who takes our key’s name is none', async () => {
    const { kid = '' } = decodeProtectedHeader(await sign(mine));
    const keySet = { keys: (await keySetOf(stranger)).keys.map((key) => ({ ...key, kid })) };
    const named = await verified(await sign(mine), keySet);
    expect(named).toBeUndefined();
  });

  it('A21a: is not whatever else the same key may have signed', async () => {
    const [key] = (await keySetOf(mine)).keys;
    const header = Buffer.from(JSON.stringify({ alg: 'ES256', kid: key?.kid, typ: 'JWT' })).toString('base64url');
    const payload = Buffer.from(JSON.stringify(statement)).toString('base64url');
    const certificate = await sign(mine);
    const der = Buffer.from(await mine.sign(`${header}.${payload}`), 'base64');
    const signature = Buffer.from(p256.Signature.fromBytes(der, 'der').toBytes('compact')).toString('base64url');
    const other = `${header}.${payload}.${signature}`;
    await expect(compactVerify(other, createLocalJWKSet(await keySetOf(mine)))).resolves.toBeDefined();
    expect(await verified(other, await keySetOf(mine))).toBeUndefined();
    expect(await verified(certificate, await keySetOf(mine))).toBeDefined();
  });

  it('A21a: of an earlier key stays genuine when a new one signs, and names the key that signed it', async () => {
    const before = await sign(mine);
    const rotated: PublicKeys = { all: async () => [...(await stranger.all()), ...(await mine.all())] };
    const after = await signCertificate(statement, stranger, rotated);
    const keySet = await keySetOf(rotated);
    expect((await verified(before, keySet))?.key).toEqual(keySet.keys[1]);
    expect((await verified(after, keySet))?.key).toEqual(keySet.keys[0]);
    expect(await verified(after, await keySetOf(mine))).toBeUndefined();
  });
});
