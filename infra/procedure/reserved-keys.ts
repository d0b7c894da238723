import { AnyPrincipal, ArnPrincipal, Effect, PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Keys } from '../keys.ts';

interface Reservation {
  /** Begins the names of the statements. */
  readonly what: string;
  /** Whom the use is left to; nobody without one. */
  readonly role?: Role;
  readonly allowed: readonly string[];
  readonly denied: readonly string[];
}

/**
 * Leaves the use of a key to one role, or to none. The right stands in the key's own policy, with a prohibition for everybody else: no
 * policy of a role, an administrator's included, can add to it.
 */
const reserve = (key: Key, { what, role, allowed, denied }: Reservation): void => {
  if (role) {
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: `${what}ByItsFunction`,
        principals: [new ArnPrincipal(role.roleArn)],
        actions: [...allowed],
        resources: ['*'],
      }),
    );
  }
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: `${what}ByNobodyElse`,
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: [...denied],
      resources: ['*'],
      ...(role ? { conditions: { ArnNotEquals: { 'aws:PrincipalArn': role.roleArn } } } : {}),
    }),
  );
};

/** Only the count opens votes (A14.5b). */
export const openOnlyByTheCount = ({ ballots }: Keys, count: Role): void =>
  reserve(ballots, {
    what: 'Opening',
    role: count,
    allowed: ['kms:Decrypt'],
    denied: ['kms:Decrypt', 'kms:ReEncryptFrom', 'kms:CreateGrant'],
  });

/** Only the conferral signs certificates, by the newest key; by an earlier one nobody does any more (A21a). */
export const signOnlyByTheConferral = ({ certificates: [newest, ...earlier] }: Keys, conferral: Role): void => {
  const signing = {
    what: 'Signing',
    allowed: ['kms:Sign', 'kms:GetPublicKey'],
    denied: ['kms:Sign', 'kms:CreateGrant'],
  };
  reserve(newest, { ...signing, role: conferral });
  for (const key of earlier) reserve(key, signing);
};
