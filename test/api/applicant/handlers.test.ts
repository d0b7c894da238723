import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { project } from '../../../functions/feed/project/project.ts';
import type { Api, Person } from '../../kit/api.ts';
import {
  announce,
  announcedYear,
  applicant,
  bring,
  code,
  codeNumbered,
  inWindow,
  pdf,
  readyToSubmit,
  submitted,
} from '../../kit/applicant.ts';

const li: Person = { id: 'li', roles: ['applicant'] };
const rival = codeNumbered(18);
const rivalsAdministrator: Person = { id: 'zhao', roles: ['applicant'], unit: rival };
const base = '/api/applicant/cycles/2026';

interface Given {
  readonly authority: number;
  readonly invitation?: string;
}

const authority = async (api: Api, changes: object = {}, as: Person = applicant) => ({
  name: '李经办',
  telephone: '0577-0000 0001',
  rights: ['prepare', 'submit', 'respond'],
  from: '2026-04-01',
  until: '2026-12-31',
  letter: await bring(api, as, String(as.unit), '授权委托书'),
  ...changes,
});

const authorise = async (api: Api, changes: object = {}, as: Person = applicant) =>
  api.done<Given>('POST', `${base}/authorities`, { as, body: await authority(api, { person: li.id, ...changes }, as) });

const revoke = (api: Api, number: number, as: Person = applicant) =>
  api.call('POST', `${base}/authorities/${number}/revocation`, { as, body: { reason: '岗位调整' } });

const save = (api: Api, as: Person, known: number, name: string, query = '') =>
  api.call<{ version: number }>('PUT', `${base}/application/draft/contact${query}`, {
    as,
    body: { known, content: { name } },
  });

const sectionsOf = async (api: Api, as: Person, query = '') =>
  (
    await api.done<{ code: string; sections: { section: string; version: number; content?: { name?: string } }[] }>(
      'GET',
      `${base}/application${query}`,
      { as },
    )
  ).sections.find(({ section }) => section === 'contact');

const readyYear = async () => {
  const api = await announcedYear();
  api.now = inWindow;
  return api;
};

describe('a handler under a letter of authority', () => {
  it('A3d, A13a: without one nobody acts for an organisation, with one he does, and the journal says by which', async () => {
    const { api } = await readyToSubmit();
    expect(await save(api, li, 0, '李')).toMatchObject({
      status: 403,
      body: { type: expect.stringMatching('no-organisation') },
    });
    expect(await save(api, li, 0, '李', `?organisation=${code}`)).toMatchObject({
      status: 403,
      body: { type: expect.stringMatching('no-authority') },
    });
    const { authority: number } = await authorise(api);
    const submission = await api.call<{ receiptNumber: string }>('POST', `${base}/application/submit`, { as: li });
    expect(submission.status).toBe(201);
    const filed = (await api.services.journal.load(streamOf.application('2026', code))).at(-1);
    expect(filed?.event.type).toBe('ApplicationSubmitted');
    expect(filed?.actor).toEqual({ id: 'li', role: 'applicant', unit: code, authority: number });
  });

  it('A3d: he acts for that organisation only', async () => {
    const api = await readyYear();
    await authorise(api);
    expect((await save(api, li, 0, '李')).status).toBe(201);
    const foreign = `?organisation=${rival}`;
    expect((await save(api, li, 0, '李', foreign)).status).toBe(403);
    expect((await api.call('GET', `${base}/application${foreign}`, { as: li })).status).toBe(403);
    expect((await api.call('GET', `${base}/application/self-check${foreign}`, { as: li })).status).toBe(403);
    // The administrator of another organisation is nobody here.
    expect((await save(api, rivalsAdministrator, 0, '赵', `?organisation=${code}`)).status).toBe(403);
  });

  it('A13: revoked in the middle of an edit: refused at once, and nothing that was saved is lost', async () => {
    const api = await readyYear();
    const { authority: number } = await authorise(api);
    expect((await save(api, li, 0, '李的第一稿')).status).toBe(201);
    expect((await save(api, li, 1, '李的第二稿')).status).toBe(201);
    expect((await revoke(api, number)).status).toBe(201);
    const refused = await save(api, li, 2, '撤销后的内容');
    expect(refused).toMatchObject({
      status: 403,
      body: { type: expect.stringMatching('authority-revoked'), remedy: expect.stringContaining('草稿') },
    });
    expect((await api.call('GET', `${base}/application`, { as: li })).status).toBe(403);
    expect(await sectionsOf(api, applicant)).toMatchObject({ version: 2, content: { name: '李的第二稿' } });
    expect((await save(api, applicant, 2, '管理员续写')).body).toMatchObject({ version: 3 });
  });

  it('A3d: a retry of what counted is answered though the authority was revoked since; a new attempt is not', async () => {
    const { api } = await readyToSubmit();
    const { authority: number } = await authorise(api);
    const key = randomUUID();
    const first = await api.call('POST', `${base}/application/submit`, { as: li, key });
    expect(first.status).toBe(201);
    await revoke(api, number);
    expect(await api.call('POST', `${base}/application/submit`, { as: li, key })).toEqual(first);
    const withdrawal = { as: li, body: { reason: '撤回' } };
    expect((await api.call('POST', `${base}/application/withdraw`, withdrawal)).status).toBe(403);
  });

  it('A13: does what the letter says: who prepares neither submits nor withdraws', async () => {
    const { api } = await readyToSubmit();
    await authorise(api, { rights: ['prepare'] });
    expect((await save(api, li, 1, '李')).status).toBe(201);
    expect(await api.call('POST', `${base}/application/submit`, { as: li })).toMatchObject({
      status: 403,
      body: { type: expect.stringMatching('right-not-given') },
    });
    const done = await submitted();
    await authorise(done.api, { rights: ['prepare', 'respond'] });
    const withdrawal = { as: li, body: { reason: '撤回' } };
    expect((await done.api.call('POST', `${base}/application/withdraw`, withdrawal)).status).toBe(403);
    const submitter = await submitted();
    await authorise(submitter.api, { rights: ['submit'] });
    expect((await submitter.api.call('POST', `${base}/application/withdraw`, withdrawal)).status).toBe(201);
  });

  it('A13: in force from 0:00 of the first day to 24:00 of the last, in Beijing', async () => {
    const api = await readyYear();
    await authorise(api, { from: '2026-04-12', until: '2026-04-13' });
    const at = async (instant: string, known: number) => {
      api.now = instant;
      return (await save(api, li, known, `${instant}`, `?organisation=${code}`)).status;
    };
    expect(await at('2026-04-11T15:59:59.999Z', 0)).toBe(403);
    expect(await at('2026-04-11T16:00:00.000Z', 0)).toBe(201);
    expect(await at('2026-04-13T15:59:59.999Z', 1)).toBe(201);
    expect(await at('2026-04-13T16:00:00.000Z', 2)).toBe(403);
  });

  it('A13: brings and opens the organisation’s files, while he is authorised', async () => {
    const api = await readyYear();
    const bytes = pdf('经办人上传');
    await expect(announce(api, li, code, bytes)).rejects.toThrow('403');
    const { authority: number } = await authorise(api);
    const id = await bring(api, li, code, '经办人上传');
    const [announced] = await api.services.journal.load(streamOf.evidence('2026', code, id));
    expect(announced?.actor).toEqual({ id: 'li', role: 'applicant', unit: code, authority: number });
    const link = `/api/evidence/cycles/2026/${code}/${id}/link`;
    expect((await api.call('GET', link, { as: li })).status).toBe(200);
    await expect(announce(api, li, rival, bytes)).rejects.toThrow('403');
    await revoke(api, number);
    expect((await api.call('GET', link, { as: li })).status).toBe(404);
    await expect(announce(api, li, code, bytes)).rejects.toThrow('403');
  });
});

describe('one person, two organisations', () => {
  const both = async () => {
    const api = await readyYear();
    await authorise(api);
    const other = await authorise(api, {}, rivalsAdministrator);
    return { api, other };
  };

  it('A3d: says for which he acts, and never acts for the wrong one', async () => {
    const { api } = await both();
    expect(await save(api, li, 0, '哪家')).toMatchObject({
      status: 400,
      body: { gaps: [{ at: 'query.organisation' }] },
    });
    const key = randomUUID();
    for (const organisation of [code, rival]) {
      const path = `${base}/application/draft/contact?organisation=${organisation}`;
      const body = { known: 0, content: { name: organisation } };
      expect((await api.call('PUT', path, { as: li, key, body })).status).toBe(201);
    }
    expect(await sectionsOf(api, applicant)).toMatchObject({ content: { name: code } });
    expect(await sectionsOf(api, rivalsAdministrator)).toMatchObject({ content: { name: rival } });
  });

  it('A13: one revocation leaves the other authority as it is', async () => {
    const { api, other } = await both();
    expect((await revoke(api, other.authority, rivalsAdministrator)).status).toBe(201);
    expect((await save(api, li, 0, '李')).status).toBe(201);
    expect((await save(api, li, 0, '李', `?organisation=${rival}`)).status).toBe(403);
    const seen = await api.done<{ authorities: { organisation: string; state: string; mine: boolean }[] }>(
      'GET',
      `${base}/authorities`,
      { as: li },
    );
    expect(seen.authorities.map(({ organisation, state, mine }) => ({ organisation, state, mine }))).toEqual([
      { organisation: code, state: 'in-force', mine: true },
      { organisation: rival, state: 'revoked', mine: true },
    ]);
  });
});

describe('authorising', () => {
  it('A13: by an invitation: whoever is told the code, once, and nobody by a wrong one', async () => {
    const api = await readyYear();
    const key = randomUUID();
    const body = await authority(api);
    const invite = () => api.done<Given>('POST', `${base}/authorities`, { as: applicant, key, body });
    const { invitation, authority: number } = await invite();
    expect(await invite()).toMatchObject({ invitation, authority: number });
    const accept = (as: Person, word: string, organisation = code) =>
      api.call('POST', `${base}/organisations/${organisation}/authority-acceptances`, {
        as,
        body: { invitation: word },
      });
    expect((await accept(li, 'WRONG')).status).toBe(403);
    expect((await accept(li, String(invitation), rival)).status).toBe(403);
    expect((await accept(li, String(invitation))).status).toBe(201);
    expect((await accept({ id: 'thief', roles: ['applicant'] }, String(invitation))).status).toBe(403);
    expect((await save(api, li, 0, '李')).status).toBe(201);
    const journal = JSON.stringify(await api.services.journal.load(streamOf.authority('2026', code)));
    for (const secret of [String(invitation), '李经办', '0577-0000 0001']) expect(journal).not.toContain(secret);
  });

  it('A13: with the signed letter among the organisation’s own verified files, for days that are to come', async () => {
    const api = await readyYear();
    const foreign = await bring(api, rivalsAdministrator, rival, '授权委托书');
    const attempt = async (changes: object) =>
      api.call('POST', `${base}/authorities`, {
        as: applicant,
        body: await authority(api, { person: li.id, ...changes }),
      });
    expect(await attempt({ letter: foreign })).toMatchObject({
      status: 422,
      body: { gaps: [{ at: 'body.letter.0' }] },
    });
    expect(await attempt({ until: '2026-03-31', from: '2026-04-01' })).toMatchObject({ status: 400 });
    expect(await attempt({ from: '2026-01-01', until: '2026-04-09' })).toMatchObject({ status: 400 });
    expect((await attempt({})).status).toBe(201);
    expect(await attempt({})).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching('already-authorised') },
    });
  });

  it('A3d: only the administrator authorises and revokes, and sees the letters of his organisation alone', async () => {
    const api = await readyYear();
    const { authority: number } = await authorise(api);
    const body = await authority(api, { person: 'accomplice' });
    expect((await api.call('POST', `${base}/authorities`, { as: li, body })).status).toBe(403);
    expect((await revoke(api, number, li)).status).toBe(403);
    expect((await revoke(api, number, rivalsAdministrator)).status).toBe(404);
    const list = (as: Person) =>
      api.done<{ authorities: { name?: string; state: string }[] }>('GET', `${base}/authorities`, { as });
    expect((await list(applicant)).authorities).toMatchObject([{ name: '李经办', state: 'in-force', mine: false }]);
    expect((await list(rivalsAdministrator)).authorities).toEqual([]);
    expect((await revoke(api, number)).status).toBe(201);
    expect((await revoke(api, number)).status).toBe(422);
  });

  it('A13: the handler is told of his authority and of its end, and reads his organisation’s letters between', async () => {
    const { api } = await submitted();
    const { authority: number } = await authorise(api);
    const derive = async () => {
      const { journal, views } = api.services;
      for (const ref of [streamOf.application('2026', code), streamOf.authority('2026', code)]) {
        for (const recorded of await journal.load(ref)) await project({ journal, views }, recorded);
      }
    };
    const templates = async () => {
      await derive();
      const { letters } = await api.done<{ letters: { template: string }[] }>('GET', '/api/applicant/inbox', {
        as: li,
      });
      return letters.map(({ template }) => template).toSorted();
    };
    expect(await templates()).toEqual(['application-received', 'handler-authorised']);
    await revoke(api, number);
    expect(await templates()).toEqual(['authority-revoked', 'handler-authorised']);
  });
});
