import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { GetPublicKeyCommand } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kmsClient } from '../../functions/adapters/clients.ts';
import type { Signer, Verifier } from '../../functions/adapters/ledger.ts';
import { SignerMemory } from '../../functions/adapters/ledger-memory.ts';
import { SignerKms, VerifierKms } from '../../functions/adapters/signer-kms.ts';
import { type Estate, openEstate } from './kit/estate.ts';

interface Pair {
  readonly signer: Signer;
  readonly verifier: Verifier;
  /** A signer with another key of the same kind. */
  readonly stranger: Signer;
}

/** What every signer with its verifier does. */
const contract = (name: string, open: () => Pair): void => {
  describe(name, () => {
    it('knows its own signatures again', async () => {
      const { signer, verifier } = open();
      // Longer than what KMS takes as a message.
      for (const content of ['', '封存 𠮷', 'x'.repeat(5000)])
        expect(await verifier.genuine(content, await signer.sign(content), signer.keyId)).toBe(true);
    });

    it('takes no signature for another content', async () => {
      const { signer, verifier } = open();
      expect(await verifier.genuine('{"records":2}', await signer.sign('{"records":1}'), signer.keyId)).toBe(false);
    });

    it('takes no signature of a stranger, under whichever name', async () => {
      const { signer, stranger, verifier } = open();
      const signature = await stranger.sign('封存');
      expect(await verifier.genuine('封存', signature, signer.keyId)).toBe(false);
      expect(await verifier.genuine('封存', signature, stranger.keyId)).toBe(false);
    });

    it('takes no signature that names another key, even if it is its own', async () => {
      const { signer, verifier } = open();
      expect(await verifier.genuine('封存', await signer.sign('封存'), 'another key')).toBe(false);
    });

    it.each(['', 'bm90IGEgc2lnbmF0dXJl', '不是签名', 'MEUCIQ=='])('takes %j for no signature', async (signature) => {
      const { signer, verifier } = open();
      expect(await verifier.genuine('封存', signature, signer.keyId)).toBe(false);
    });
  });
};

const [mine, others] = [new SignerMemory(), new SignerMemory()];
contract('a signer in memory', () => ({ signer: mine, verifier: mine, stranger: others }));

describe('a signer in KMS', () => {
  let estate: Estate | undefined;
  beforeAll(async () => {
    estate = await openEstate();
  });
  afterAll(() => estate?.close());
  const key = (name: string): string => {
    if (!estate) throw new Error('the keys are not there yet');
    return estate.resource('AWS::KMS::Key', name).arn;
  };
  contract('as every signer', () => {
    const kms = kmsClient();
    return {
      signer: new SignerKms(kms, key('KeysSigning')),
      verifier: new VerifierKms(kms, key('KeysSigning')),
      stranger: new SignerKms(kms, key('KeysMessages')),
    };
  });

  it('signs so that anybody with the public key can verify it with nothing of ours', async () => {
    const kms = kmsClient();
    const signature = await new SignerKms(kms, key('KeysSigning')).sign('封存');
    const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: key('KeysSigning') }));
    const publicKey: KeyObject = createPublicKey({ key: Buffer.from(PublicKey ?? []), format: 'der', type: 'spki' });
    expect(verify('sha256', Buffer.from('封存'), publicKey, Buffer.from(signature, 'base64'))).toBe(true);
  });
});
