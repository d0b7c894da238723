import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Hooks } from '../../local/aws/json-api.ts';
import { type Client, Refused } from '../../local/demo/client.ts';
import { organisationNamed } from '../../local/seed/organisations.ts';
import { Held, startAward, year } from './award-cloud.ts';

const organisation = organisationNamed('霁岚');
const path = `/api/evidence/cycles/${year}/${organisation.code}`;

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`);
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex'),
  Buffer.alloc(20),
]);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Offer {
  readonly id: string;
  readonly upload: { readonly url: string; readonly fields: Readonly<Record<string, string>> };
}
interface Listed {
  readonly id: string;
  readonly sha256: string;
  readonly state: string;
}

/** One organisation with a year in which it may bring files. */
const begin = async (hooks: Hooks = {}) => {
  const { client } = await startAward(hooks);
  await client.as('office1').post('/api/office/cycles', { year: String(year) });
  const caller = client.as(organisation.user);
  const file = { name: '质量证书.pdf', mediaType: 'application/pdf' };
  return {
    caller,
    announce: (bytes: Uint8Array) =>
      caller.post<Offer>(path, { ...file, title: '质量证书', size: bytes.length, sha256: hashOf(bytes) }),
    send: ({ upload }: Offer, bytes: Uint8Array) => caller.sendForm(upload, file, bytes),
    complete: ({ id }: Offer) => caller.post<Listed>(`${path}/${id}/complete`),
    listed: () => caller.get<{ evidence: Listed[] }>(path).then(({ evidence }) => evidence),
    download: async ({ id }: Offer) => {
      const { url } = await caller.get<{ url: string }>(`${path}/${id}/link`);
      return Buffer.from(await (await fetch(url)).arrayBuffer());
    },
    /** Names the file as a proof in the draft, and says what a submission would still miss about it. */
    gapsOf: ({ id }: Offer) => missingAbout(client, id),
  };
};

const application = `/api/applicant/cycles/${year}/application`;

const missingAbout = async (client: Client, id: string): Promise<readonly string[]> => {
  const caller = client.as(organisation.user);
  const read = () =>
    caller.get<{
      sections: { section: string; version: number }[];
      missing: { at: string; problem: string }[];
    }>(application);
  const known = (await read()).sections.find(({ section }) => section === 'declarations')?.version ?? 0;
  await caller.put(`${application}/draft/declarations`, {
    known,
    content: { signatureEvidence: id, sealEvidence: id, undertakingEvidence: id },
  });
  return (await read()).missing.filter(({ at }) => at.startsWith('declarations')).map(({ at }) => at);
};

const codeOf = async (command: Promise<unknown>): Promise<string> => {
  try {
    await command;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.problem).toMatchObject({ status: 422, remedy: expect.stringContaining('没有保存任何内容') });
    return error.problem.type.split(':').at(-1) ?? '';
  }
  return 'taken';
};

describe('a file that is not what was announced', () => {
  it('A13b: is refused with what is wrong by length, hash and kind, and changes nothing', async () => {
    const { announce, send, complete, listed, download, gapsOf } = await begin();
    const bytes = pdf('证书');
    const other = pdf('证章');
    expect(other.length).toBe(bytes.length);
    const offer = await announce(bytes);
    expect(await gapsOf(offer)).toHaveLength(3);

    await send(offer, pdf('较长的证书'));
    expect(await codeOf(complete(offer))).toBe('file-size-differs');
    await send(offer, other);
    expect(await codeOf(complete(offer))).toBe('file-hash-differs');
    const disguised = await announce(png);
    await send(disguised, png);
    expect(await codeOf(complete(disguised))).toBe('file-kind-differs');

    expect((await listed()).map(({ state }) => state)).not.toContain('clear');
    expect(await gapsOf(offer)).toHaveLength(3);
    await expect(download(offer)).rejects.toMatchObject({ problem: { status: 404 } });

    // The right bytes into the same offer, and all is well.
    await send(offer, bytes);
    await complete(offer);
    expect(await gapsOf(offer)).toEqual([]);
    expect(await download(offer)).toEqual(bytes);
  });

  it('A13f: swapped in the intake after it was verified changes nothing: it is the first that stays', async () => {
    const { announce, send, complete, listed, download } = await begin();
    const bytes = pdf('真');
    const offer = await announce(bytes);
    await send(offer, bytes);
    const first = await complete(offer);
    await send(offer, pdf('伪'));
    expect(await complete(offer)).toEqual(first);
    expect(await listed()).toMatchObject([{ id: offer.id, sha256: hashOf(bytes), state: 'clear' }]);
    expect(await download(offer)).toEqual(bytes);
  });

  it('A13f: swapped just before it is read is refused', async () => {
    const reading = new Held();
    const { announce, send, complete, listed, download } = await begin({
      beforeCall: (service, operation) => (service === 's3' && operation === 'GetObject' ? reading.hold() : undefined),
    });
    const bytes = pdf('真');
    const offer = await announce(bytes);
    await send(offer, bytes);
    const completing = codeOf(complete(offer));
    await reading.reached;
    await send(offer, pdf('伪'));
    reading.release();
    expect(await completing).toBe('file-hash-differs');
    expect((await listed()).map(({ state }) => state)).not.toContain('clear');
    await expect(download(offer)).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it('A13f: swapped after it was read and before it is kept: what was verified is kept', async () => {
    const keeping = new Held();
    const { announce, send, complete, download } = await begin({
      beforeCall: (service, operation) => (service === 's3' && operation === 'PutObject' ? keeping.hold() : undefined),
    });
    const bytes = pdf('真');
    const offer = await announce(bytes);
    await send(offer, bytes);
    const completing = complete(offer);
    await keeping.reached;
    await send(offer, pdf('伪'));
    keeping.release();
    await completing;
    expect(await download(offer)).toEqual(bytes);
    // Completed twice at once, too, it is one file.
    const [one, two] = await Promise.all([complete(offer), complete(offer)]);
    expect(one).toEqual(two);
  });
});
