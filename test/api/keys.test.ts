import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../functions/contracts/streams.ts';
import { Api } from '../kit/api.ts';
import { codeOf, cycle, listedYear, reviewedYear, submitCandidates } from '../kit/decision.ts';
import { formal, lodge, noticed } from '../kit/opinions.ts';
import { examiner, otherOfficer, ReviewYear, sheet } from '../kit/review.ts';
import { chair, officer } from '../kit/seats.ts';

const reused = { status: 422, body: { type: 'urn:ouhai-quality-award:problem:idempotency-key-reused' } };

/** Sends twice under one key with different bodies, and then the first again. */
const twice = async (api: Api, path: string, as: typeof officer, first: object, second: object) => {
  const key = randomUUID();
  const once = await api.call('POST', path, { as, body: first, key });
  const other = await api.call('POST', path, { as, body: second, key });
  const again = await api.call('POST', path, { as, body: first, key });
  expect(once.status).toBe(201);
  expect(again).toEqual(once);
  return other;
};

describe('one key is one command, whichever stream its body chooses', () => {
  it('A3a: for the year', async () => {
    expect(await twice(new Api(), '/api/office/cycles', officer, { year: '2026' }, { year: '2027' })).toMatchObject(
      reused,
    );
  });

  it('A8b: for a person of the pool', async () => {
    const body = {
      person: 'e1',
      capacity: 'examiner',
      name: '姓名',
      employer: '某协会',
      telephone: '0577-1',
      expertise: ['质量管理'],
      industryExpert: false,
      qualifications: ['质量工程师'],
    };
    const other = await twice(new Api(), '/api/office/examiners', officer, body, {
      ...body,
      person: 'e2',
      name: '他人',
    });
    expect(other).toMatchObject(reused);
  });

  it('A14.5b: for a ballot', async () => {
    const api = await reviewedYear({ quality: 2, innovation: 2 });
    await submitCandidates(api);
    const path = `/api/committee/cycles/${cycle}/sessions`;
    expect(await twice(api, path, chair, { award: 'quality' }, { award: 'innovation' })).toMatchObject(reused);
  });

  it('A14.5a: for a termination', async () => {
    const api = await listedYear({ quality: 3 });
    const path = `/api/committee/cycles/${cycle}/terminations`;
    const stop = (number: number) => ({
      code: codeOf(number),
      heardOn: '2026-08-03',
      reason: '严重违法',
      minutes: '纪要',
    });
    expect(await twice(api, path, chair, stop(1), stop(2))).toMatchObject(reused);
  });
});

describe('twenty of the same at once', () => {
  it('A14.6c: are one opinion with one receipt and one code', async () => {
    const api = await noticed();
    const key = randomUUID();
    const all = await Promise.all(Array.from({ length: 20 }, () => lodge(api, formal, undefined, key)));
    for (const answer of all) expect(answer).toEqual(all[0]);
    expect(all[0]?.status).toBe(201);
    expect((await api.services.journal.list('objection', '2026/n1')).size).toBe(1);
  });

  it('A14.2c: are one sheet, and two officers who close the stage at once are one who did and one who is told', async () => {
    const begun = await ReviewYear.begin([{}]);
    const code = begun.code(1);
    await begun.assess(code);
    const close = (as: typeof officer) => begun.office('/stages/qualification-review/close', {}, as);
    const both = await Promise.all([close(officer), close(otherOfficer)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const told = both.find(({ status }) => status === 409);
    expect(told?.body).toMatchObject({
      type: 'urn:ouhai-quality-award:problem:stage-being-closed',
      current: expect.objectContaining({}),
    });
    expect(Object.keys(told?.body.current ?? {}).length).toBeGreaterThan(0);
    const closing = (await begun.api.services.journal.load(streamOf.cycle('2026'))).filter(
      ({ event }) => event.type === 'StageClosing',
    );
    expect(closing).toHaveLength(1);
    await begun.freeze();
    await begun.team(code);
    const key = randomUUID();
    const path = `/api/examiner/cycles/2026/applications/${code}/scorecards/document`;
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => begun.api.call('POST', path, { as: examiner(1), body: sheet(50), key })),
    );
    for (const answer of sent) expect(answer).toEqual(sent[0]);
    expect(sent[0]?.status).toBe(201);
  });
});
