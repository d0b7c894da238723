import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * The SHA-256 of a file, read in pieces: a file of 50 MB is never in memory as a whole. The browser’s own digest takes only a whole, and
 * WebAssembly would need a gap in the content security policy.
 * @returns lower-case hex
 * @throws what reading the file throws (it was moved or changed), and the signal's reason
 */
export const sha256Of = async (
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<string> => {
  const hash = sha256.create();
  const reader = file.stream().getReader();
  let done = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    signal.throwIfAborted();
    hash.update(piece.value);
    done += piece.value.length;
    onProgress(done / file.size);
  }
  return bytesToHex(hash.digest());
};
