import { call } from '../../api/call.ts';
import { send } from '../../files/send.ts';

/** A file that was announced with an opinion: by its number, opened by the opinion's code. */
export interface EvidencePlace {
  readonly receipt: string;
  readonly code: string;
  readonly file: number;
}

export type SendingStep =
  | { readonly kind: 'waiting' }
  /** @param share of the file that has left, 0 to 1 */
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'verifying' }
  | { readonly kind: 'stored' }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Sends a file to the store and has it verified. Each attempt asks for an upload of its own: an earlier one is good for minutes only.
 * @throws Refused, Unreachable, NotTaken, the signal's reason
 */
export const sendEvidence = async (
  { receipt, code, file }: EvidencePlace,
  blob: Blob,
  onStep: (step: SendingStep) => void,
  signal: AbortSignal,
): Promise<void> => {
  const input = { path: { receipt, file }, body: { code } };
  const { upload } = await call('POST /api/public/objections/{receipt}/files/{file}/upload', input, {
    key: crypto.randomUUID(),
    signal,
  });
  await send(upload, blob, (share) => onStep({ kind: 'sending', share }), signal);
  onStep({ kind: 'verifying' });
  await call('POST /api/public/objections/{receipt}/files/{file}/complete', input, {
    key: crypto.randomUUID(),
    signal,
  });
};
