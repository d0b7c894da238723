import type { IncomingMessage, ServerResponse } from 'node:http';

export class BodyTooLarge extends Error {}

/** @throws BodyTooLarge past the limit, in bytes. */
export const readBody = async (request: IncomingMessage, limit = Number.POSITIVE_INFINITY): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

export const sendJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length, ...headers });
  response.end(bytes);
};

/** An answer by RFC 9457. */
export const sendProblem = (response: ServerResponse, status: number, title: string, detail: string): void =>
  sendJson(
    response,
    status,
    { type: 'about:blank', title, status, detail },
    { 'content-type': 'application/problem+json' },
  );
