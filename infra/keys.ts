import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Deployment } from './config.ts';

/** The keys, apart by who may use them and what for. */
export class Keys extends Construct {
  /** Journal, views, tokens, evidence, digests. */
  readonly records: Key;
  /** Content about natural persons: apart, so that access to the records is none to it. */
  readonly privates: Key;
  /** Seals votes; only the count opens them (A14.5b). */
  readonly ballots: Key;
  /** Signs the daily digests. */
  readonly signing: Key;
  /** Signs messages to the gateway: whoever sends messages must not be able to sign a digest. */
  readonly messages: Key;
  /** Sign certificates, the newest first: it alone signs; the others stay, for what they signed is verified by them (A21a). */
  readonly certificates: readonly [Key, ...Key[]];

  constructor(scope: Construct, id: string, { certificateKeys }: Pick<Deployment, 'certificateKeys'>) {
    super(scope, id);
    // Kept whatever happens to the stack: without its key, what was kept cannot be read.
    const kept = { removalPolicy: RemovalPolicy.RETAIN, pendingWindow: Duration.days(30) };
    const encrypting = { ...kept, enableKeyRotation: true };
    const signing = { ...kept, keySpec: KeySpec.ECC_NIST_P256, keyUsage: KeyUsage.SIGN_VERIFY };
    this.records = new Key(this, 'Records', { ...encrypting, description: 'Journal, views, evidence and ledger' });
    this.privates = new Key(this, 'Privates', { ...encrypting, description: 'Content about natural persons' });
    this.ballots = new Key(this, 'Ballots', { ...encrypting, description: 'Secret ballots' });
    this.signing = new Key(this, 'Signing', { ...signing, description: 'Daily digests of the journal' });
    this.messages = new Key(this, 'Messages', { ...signing, description: 'Requests to the message gateway' });
    const certificates = (number: number) =>
      new Key(this, `Certificates${number}`, { ...signing, description: `Certificates, key ${number}` });
    const earlier = Array.from({ length: certificateKeys - 1 }, (_, place) => certificates(place + 1));
    this.certificates = [certificates(certificateKeys), ...earlier.toReversed()];
  }
}
