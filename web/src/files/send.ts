import { Unreachable } from '../api/problem.ts';

/** Where and with what fields a file is posted. */
export interface UploadOffer {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The store did not take the file. */
class NotTaken extends Error {}

/**
 * Posts a file to the store.
 * @param onProgress share of the file that has left, 0 to 1
 * @throws Unreachable, NotTaken, the signal's reason
 */
export const send = (
  { url, fields }: UploadOffer,
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', file);
    // Only this old interface tells how much of a request has been sent.
    const request = new XMLHttpRequest();
    const abort = (): void => request.abort();
    signal.addEventListener('abort', abort);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      if (request.status < 300) resolve();
      else reject(new NotTaken(`${request.status} ${request.responseText.slice(0, 200)}`));
    });
    request.addEventListener('error', () => reject(new Unreachable(url)));
    request.addEventListener('abort', () => reject(signal.reason ?? new DOMException('aborted', 'AbortError')));
    request.addEventListener('loadend', () => signal.removeEventListener('abort', abort));
    request.open('POST', url);
    request.send(form);
  });
