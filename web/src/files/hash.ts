import { createSHA256 } from 'hash-wasm';

/**
 * The SHA-256 of a file, read in pieces: a file of 50 MB is never in memory as a whole.
 * @returns lower-case hex
 * @throws what reading the file throws (it was moved or changed), and the signal's reason
 */
export const sha256Of = async (
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<string> => {
  const hash = await createSHA256();
  const reader = file.stream().getReader();
  let done = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    signal.throwIfAborted();
    hash.update(piece.value);
    done += piece.value.length;
    onProgress(done / file.size);
  }
  return hash.digest('hex');
};
