import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Api } from '../../kit/api.ts';
import {
  announcedYear,
  applicant,
  code,
  codeNumbered,
  exampleForm,
  officer,
  submitted,
  write,
} from '../../kit/applicant.ts';

interface Saved {
  readonly section: string;
  readonly version: number;
  readonly complete: boolean;
  readonly gaps: readonly { at: string; problem: string }[];
}

const save = (api: Api, section: string, known: number, content: unknown, key = randomUUID()) =>
  api.call<Saved>('PUT', `/api/applicant/cycles/2026/application/draft/${section}`, {
    as: applicant,
    body: { known, content },
    key,
  });

describe('the draft', () => {
  it('A13a: is saved half written, and says which fields of the section are still missing', async () => {
    const api = await announcedYear();
    const { status, body } = await save(api, 'organisation', 0, { name: '示例', employees: 'viele' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ version: 1, complete: false });
    expect(body.gaps).toContainEqual({ at: 'organisation.address', problem: '请填写“住所”' });
    expect(body.gaps).toContainEqual({ at: 'organisation.employees', problem: '“从业人数”应为数字' });
    expect(body.gaps.map(({ at }) => at)).not.toContain('organisation.name');
  });

  it('A13a: names a field inside a list by its place', async () => {
    const api = await announcedYear();
    const { body } = await save(api, 'innovation', 0, { quality: [{ year: 2025 }], standards: [], brand: [] });
    expect(body.gaps).toContainEqual({ at: 'innovation.quality.0.name', problem: '请填写“质量创新 第1项 名称”' });
    expect(body.gaps).toContainEqual({
      at: 'innovation.intellectualProperty',
      problem: '请填写“知识产权创造”',
    });
  });

  it('A13a: whoever has not seen the newest version gets it with the refusal, and overwrites nothing', async () => {
    const api = await announcedYear();
    await save(api, 'award', 0, { award: 'quality' });
    await save(api, 'award', 1, { award: 'innovation' });
    const stale = await save(api, 'award', 1, { award: 'quality' });
    expect(stale).toMatchObject({
      status: 409,
      body: { current: { section: 'award', version: 2, content: { award: 'innovation' } } },
    });
    expect((await save(api, 'award', 2, { award: 'quality' })).body.version).toBe(3);
  });

  it('A13a: a save whose answer was lost is answered again, not refused', async () => {
    const api = await announcedYear();
    const key = randomUUID();
    const first = await save(api, 'award', 0, { award: 'quality' }, key);
    expect(await save(api, 'award', 0, { award: 'quality' }, key)).toEqual(first);
  });

  it('A13a: two writers never lose a save silently: what stands is what the last accepted one said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ writer: fc.boolean(), seesFirst: fc.boolean(), text: fc.constantFrom('甲', '乙', '丙') }),
          { maxLength: 12 },
        ),
        async (saves) => {
          const api = await announcedYear();
          const seen = new Map([
            [true, 0],
            [false, 0],
          ]);
          let standing = { version: 0, text: '' };
          for (const { writer, seesFirst, text } of saves) {
            if (seesFirst) seen.set(writer, standing.version);
            const known = seen.get(writer) ?? 0;
            const { status, body } = await save(api, 'award', known, { text });
            const accepted = known === standing.version;
            const repeated = standing.version > 0 && text === standing.text;
            expect(status).toBe(accepted || repeated ? 201 : 409);
            if (accepted) standing = { version: known + 1, text };
            if (status === 201) seen.set(writer, body.version);
            else expect(body.current).toMatchObject({ version: standing.version, content: { text: standing.text } });
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('A13a: refuses a section that is too large to keep, and one that does not exist', async () => {
    const api = await announcedYear();
    expect((await save(api, 'organisation', 0, { scope: '长'.repeat(70_000) })).status).toBe(400);
    expect((await save(api, 'nothing', 0, {})).status).toBe(400);
  });

  it('A12b: can be written before the window opens, and even before the call', async () => {
    const { Api: Fresh } = await import('../../kit/api.ts');
    const api = new Fresh();
    await api.done('POST', '/api/office/cycles', { as: officer, body: { year: '2026' } });
    expect((await save(api, 'award', 0, { award: 'quality' })).status).toBe(201);
    const missing = await api.call('PUT', '/api/applicant/cycles/2027/application/draft/award', {
      as: applicant,
      body: { known: 0, content: {} },
    });
    expect(missing.status).toBe(404);
  });

  it('A13f: after submission the draft is frozen, and the refusal says what can be done', async () => {
    const { api } = await submitted();
    const refused = await save(api, 'award', 1, { award: 'innovation' });
    expect(refused).toMatchObject({ status: 422, body: { remedy: expect.stringContaining('补正') } });
  });

  it('A20d: nobody reads or writes another organisation’s draft', async () => {
    const api = await announcedYear();
    await write(api, applicant, exampleForm('0'.repeat(20)));
    const other = { ...applicant, id: 'li', unit: codeNumbered(99) };
    const { sections } = await api.done<{ sections: { version: number; content?: unknown }[] }>(
      'GET',
      '/api/applicant/cycles/2026/application',
      { as: other },
    );
    expect(sections.every(({ version, content }) => version === 0 && content === undefined)).toBe(true);
    for (const roles of [['office'], ['examiner'], ['department'], ['committee'], ['supervisor']]) {
      const answer = await api.call('GET', '/api/applicant/cycles/2026/application', {
        as: { id: 'x', roles, unit: code },
      });
      expect(answer.status).toBe(403);
    }
  });
});
