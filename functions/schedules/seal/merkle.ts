import { createHash } from 'node:crypto';

const hash = (...parts: (string | Buffer)[]): Buffer =>
  parts.reduce((digest, part) => digest.update(part), createHash('sha256')).digest();

/**
 * Merkle tree hash of a list of leaves, hex (RFC 6962, 2.1): leaves and nodes are hashed with different first bytes, so that
 * neither passes for the other.
 */
export const merkleRoot = (leaves: readonly string[]): string =>
  root(leaves.map((leaf) => hash('\u0000', leaf))).toString('hex');

const root = (level: readonly Buffer[]): Buffer => {
  const [only] = level;
  if (!only) return hash('');
  if (level.length === 1) return only;
  let split = 1;
  while (split * 2 < level.length) split *= 2;
  return hash('\u0001', root(level.slice(0, split)), root(level.slice(split)));
};
