import { describe, expect, it } from 'vitest';
import { approval, approve, endsAt, lodge, noticed, submissions } from '../../kit/approval.ts';
import {
  codeOf,
  cycle,
  endNotice,
  investigate,
  listedYear,
  onNotice,
  onSubmission,
  publishNotice,
  runMachine,
  submitList,
  yearOf,
} from '../../kit/decision.ts';
import { chair, officer } from '../../kit/seats.ts';

describe('conferral', () => {
  it('A15a, A21a: numbered certificates that the public checks, the bonus as the regulation fixes it, the register', async () => {
    const api = await noticed({ quality: 2, innovation: 1 });
    expect(await api.done('GET', '/api/public/winners')).toEqual({ winners: [] });
    const number = await submitList(api);
    api.now = '2026-09-30T03:00:00.000Z';
    await approve(api, number, approval([1, 2, 3].map(codeOf)));
    const commend = (decidedOn: string, as = officer) =>
      api.call('POST', `/api/office/cycles/${cycle}/commendation`, {
        as,
        body: { documentNumber: '温瓯政发〔2026〕31号', decidedOn },
      });
    expect(await commend('2026-09-29')).toMatchObject({ status: 400 });
    expect(await commend('2026-10-01')).toMatchObject({ status: 400 });
    expect(await commend('2026-09-30', chair)).toMatchObject({ status: 403 });
    expect(await commend('2026-09-30')).toMatchObject({ status: 201 });
    expect(await runMachine(api)).toBe('YearCompleted');
    expect(await commend('2026-09-30')).toMatchObject({ status: 409 });
    const { winners } = await api.done<{ winners: readonly { certificateNumber: string }[] }>(
      'GET',
      '/api/public/winners',
    );
    expect(winners).toMatchObject([
      { certificateNumber: 'OHZJ-2026-ZL-01', name: '瓯海组织1', award: 'quality', status: 'valid' },
      { certificateNumber: 'OHZJ-2026-ZL-02', name: '瓯海组织2', documentNumber: '温瓯政发〔2026〕31号' },
      { certificateNumber: 'OHZJ-2026-CX-01', name: '瓯海组织3', awardName: '瓯海区政府质量管理创新奖' },
    ]);
    const conferred = [...(await api.services.journal.list('award', cycle)).values()].flat();
    expect(conferred.map(({ event }) => event.bonus).toSorted()).toEqual([100_000, 200_000, 200_000]);
    expect(await api.done('GET', '/api/public/certificates/ohzj-2026-cx-01')).toMatchObject({ name: '瓯海组织3' });
    expect(await api.call('GET', '/api/public/certificates/OHZJ-2026-CX-02')).toMatchObject({ status: 404 });
    expect(await api.call('GET', '/api/public/certificates/123')).toMatchObject({ status: 400 });
    expect(await api.done('GET', '/api/public/cycles/current')).toMatchObject({ phase: 'completed', winners: 3 });
  });
});

describe('A8c: the office organises and never decides winners', () => {
  it('no office route answers with anything but 403 where the list is decided, and no office command moves the list', async () => {
    const api = await listedYear({ quality: 3 });
    const before = (await yearOf(api)).cycle.list;
    const again = await api.call('POST', `/api/office/cycles/${cycle}/candidates`, {
      as: officer,
      body: { candidates: [], omitted: [] },
    });
    expect(again).toMatchObject({ status: 409 });
    for (const path of [
      `/api/committee/cycles/${cycle}/sessions`,
      `/api/committee/cycles/${cycle}/terminations`,
      submissions,
      `${submissions}/1/reconsideration`,
      onSubmission(1, 'approval'),
      onSubmission(1, 'return'),
      `/api/committee/cycles/${cycle}/exceptions`,
    ]) {
      expect(await api.call('POST', path, { as: officer, body: {} })).toMatchObject({ status: 403 });
    }
    await publishNotice(api);
    const receipt = await lodge(api, codeOf(1), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    await investigate(api, receipt, true);
    await api.done('POST', onNotice('report'), { as: officer, body: { opinions: [receipt], conclusion: '属实' } });
    await runMachine(api);
    expect((await yearOf(api)).cycle.list).toEqual(before);
  });
});
