import { describe, expect, it } from 'vitest';
import { approval, approve, codesOf, endsAt, submit } from '../../kit/approval.ts';
import {
  codeOf,
  cycle,
  endNotice,
  holdBallot,
  openBallot,
  publishNotice,
  reviewedYear,
  runMachine,
  stepOf,
  submitCandidates,
  submitList,
  votesFor,
  yearOf,
} from '../../kit/decision.ts';
import { consult } from '../../kit/inquiries.ts';
import { chair, officer } from '../../kit/seats.ts';

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const entries = (codes: readonly string[], award: 'quality' | 'innovation') => codes.map((code) => ({ code, award }));
const quality = numbers(1, 6).map(codeOf);
const innovation = numbers(7, 12).map(codeOf);

/** Votes by which all twelve have a majority, and in each award the sixth has the fewest. */
const votes = votesFor(
  Object.fromEntries(
    [quality, innovation].flatMap((codes) => codes.map((code, place) => [code, [7, 7, 6, 6, 5, 4][place] ?? 0])),
  ),
);

describe('the two awards', () => {
  it('A2a: an organisation stands as a candidate for the award that it applied for, and for no other', async () => {
    const api = await reviewedYear({ quality: 1, innovation: 1 });
    await consult(api, cycle, 'candidates');
    const crossed = [
      { code: codeOf(1), award: 'innovation', reason: '建议' },
      { code: codeOf(2), award: 'innovation', reason: '建议' },
    ];
    expect(
      await api.call('POST', `/api/office/cycles/${cycle}/candidates`, { as: officer, body: { candidates: crossed } }),
    ).toMatchObject({ status: 422, body: { gaps: [{ at: codeOf(1), problem: expect.stringContaining('奖项') }] } });
  });

  it('A2a: each is balloted for itself, and the list waits for both', async () => {
    const api = await reviewedYear({ quality: 6, innovation: 6 });
    await submitCandidates(api);
    const session = await openBallot(api, 'innovation');
    expect((await yearOf(api)).sessions.find(({ id }) => id === session)?.candidates.toSorted()).toEqual(
      innovation.toSorted(),
    );
    const both = await reviewedYear({ quality: 6, innovation: 6 });
    await submitCandidates(both);
    await holdBallot(both, votes, 'quality');
    expect((await yearOf(both)).cycle.list).toBeUndefined();
    expect(await stepOf(both)).toBe('AwaitBallots');
    await holdBallot(both, votes, 'innovation');
    expect(await stepOf(both)).toBe('AwaitNotice');
  });

  it('A2a, A3b: five places each: votes are compared within an award, and one award’s places are not the other’s', async () => {
    const api = await listedBy();
    const { list = [] } = (await yearOf(api)).cycle;
    const of = (award: string) => codesOf(list.filter((entry) => entry.award === award))?.toSorted();
    expect(of('quality')).toEqual(quality.slice(0, 5).toSorted());
    expect(of('innovation')).toEqual(innovation.slice(0, 5).toSorted());
  });

  it('A2a: an exception above the cap for one award gives the other no place', async () => {
    const api = await reviewedYear({ quality: 6, innovation: 6 });
    await submitCandidates(api);
    await api.done('POST', `/api/committee/cycles/${cycle}/exceptions`, {
      as: chair,
      body: { award: 'innovation', places: 6, reason: '创新成果突出', minutes: '评委会纪要〔2026〕2号' },
    });
    await holdBallot(api, votes, 'quality');
    await holdBallot(api, votes, 'innovation');
    const { list = [] } = (await yearOf(api)).cycle;
    expect(list.filter(({ award }) => award === 'quality')).toHaveLength(5);
    expect(list.filter(({ award }) => award === 'innovation')).toHaveLength(6);
  });

  it('A2a: notice, submission and register keep them apart to the certificate and the bonus', async () => {
    const api = await listedBy();
    await publishNotice(api);
    const notice = await api.done<{ names: { code: string; award: string }[] }>(
      'GET',
      `/api/public/notices/${cycle}/n1`,
    );
    expect(notice.names.map(({ code, award }) => ({ code, award }))).toEqual([
      ...entries(quality.slice(0, 5), 'quality'),
      ...entries(innovation.slice(0, 5), 'innovation'),
    ]);
    await endNotice(api, endsAt);
    await consult(api, cycle, 'list');
    const swapped = [
      ...entries([...quality.slice(0, 4), codeOf(7)], 'quality'),
      ...entries([codeOf(5), ...innovation.slice(1, 5)], 'innovation'),
    ];
    expect(await submit(api, swapped)).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('list-differs') },
    });
    const number = await submitList(api);
    api.now = '2026-09-30T03:00:00.000Z';
    const winners = [...quality.slice(0, 2), ...innovation.slice(0, 3)];
    const others = [...quality.slice(2, 5), ...innovation.slice(3, 5)].map((code) => ({ code, reason: '暂缓' }));
    expect(await approve(api, number, approval(winners, others))).toMatchObject({ status: 201 });
    await api.done('POST', `/api/office/cycles/${cycle}/commendation`, {
      as: officer,
      body: { documentNumber: '温瓯政发〔2026〕31号', decidedOn: '2026-09-30' },
    });
    expect(await runMachine(api)).toBe('YearCompleted');
    const conferred = [...(await api.services.journal.list('award', cycle))].map(([code, [first]]) => [
      code,
      first?.event.award,
      first?.event.bonus,
      first?.event.certificateNumber,
    ]);
    expect(conferred.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1))).toEqual([
      [codeOf(1), 'quality', 200_000, 'OHZJ-2026-ZL-01'],
      [codeOf(2), 'quality', 200_000, 'OHZJ-2026-ZL-02'],
      [codeOf(7), 'innovation', 100_000, 'OHZJ-2026-CX-01'],
      [codeOf(8), 'innovation', 100_000, 'OHZJ-2026-CX-02'],
      [codeOf(9), 'innovation', 100_000, 'OHZJ-2026-CX-03'],
    ]);
  });

  it('A2a, A3c: one award without a winner leaves the other its winners', async () => {
    const api = await reviewedYear({ quality: 2, innovation: 2 });
    await submitCandidates(api);
    await holdBallot(api, () => 'against', 'quality');
    await holdBallot(api, () => 'for', 'innovation');
    const { list = [] } = (await yearOf(api)).cycle;
    expect(codesOf(list)?.toSorted()).toEqual([codeOf(3), codeOf(4)]);
    expect(await stepOf(api)).toBe('AwaitNotice');
  });
});

/** Both awards balloted, six candidates each. */
async function listedBy() {
  const api = await reviewedYear({ quality: 6, innovation: 6 });
  await submitCandidates(api);
  await holdBallot(api, votes, 'quality');
  await holdBallot(api, votes, 'innovation');
  return api;
}
