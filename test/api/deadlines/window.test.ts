import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { last } from '../../../functions/domain/kernel/recorded.ts';
import { project } from '../../../functions/feed/project/project.ts';
import type { Api } from '../../kit/api.ts';
import { applicant, code, readyToSubmit, submit } from '../../kit/applicant.ts';
import { runMachine } from '../../kit/decision.ts';
import { holdAppend } from '../../kit/held.ts';

const closes = '2026-04-30T16:00:00.000Z';
const before = '2026-04-30T15:59:59.999Z';
/** When what was received before the end has to have landed. */
const settled = '2026-04-30T16:02:00.000Z';

const accepted = async (api: Api) =>
  last(await api.services.journal.load(streamOf.cycle('2026')), 'WindowClosed')?.event.applicants.map(
    (entry) => entry.code,
  );

const machineAt = (api: Api, now: string) => {
  api.now = now;
  return runMachine(api);
};

const inbox = async (api: Api) => {
  const { journal, views } = api.services;
  for (const ref of [streamOf.application('2026', code), streamOf.cycle('2026')]) {
    for (const recorded of await journal.load(ref)) await project({ journal, views }, recorded);
  }
  const { letters } = await api.done<{ letters: { template: string }[] }>('GET', '/api/applicant/inbox', {
    as: applicant,
  });
  return letters.map(({ template }) => template).filter((template) => template.startsWith('application-'));
};

describe('the end of the window', () => {
  it('A12b: received a millisecond before it counts, even when the machine has closed the window meanwhile', async () => {
    const { api } = await readyToSubmit();
    expect(await machineAt(api, closes)).toBe('SettleWindow');
    expect(await submit(api, applicant, { at: before })).toMatchObject({ status: 201, body: { receivedAt: before } });
    expect(await machineAt(api, settled)).toBe('AwaitQualificationReview');
    expect(await accepted(api)).toEqual([code]);
    expect(await inbox(api)).toEqual(['application-received']);
  });

  it('A12b: and so it does when it was decided before the gate and written after it', async () => {
    const { api } = await readyToSubmit();
    const held = holdAppend(api, 'application');
    const submitting = submit(api, applicant, { at: before });
    await held.reached;
    await machineAt(api, closes);
    held.release();
    expect((await submitting).status).toBe(201);
    await machineAt(api, settled);
    expect(await accepted(api)).toEqual([code]);
  });

  it.each([
    ['before the machine looks', []],
    ['while the window closes', [closes]],
    ['when the list is frozen', [closes, settled]],
  ] as const)('A12c: received at it or later is late: %s', async (_, looks) => {
    const { api } = await readyToSubmit();
    for (const now of looks) await machineAt(api, now);
    for (const at of [closes, '2026-04-30T16:00:00.001Z', settled]) {
      const { status, body } = await submit(api, applicant, { at });
      expect({ status, article: body.article, type: body.type }).toEqual({
        status: 422,
        article: 'A12',
        type: 'urn:ouhai-quality-award:problem:window-over',
      });
    }
    expect(await api.services.journal.load(streamOf.application('2026', code))).not.toContainEqual(
      expect.objectContaining({ event: expect.objectContaining({ type: 'ApplicationSubmitted' }) }),
    );
  });

  it('A12c: a retry of what counted gets the same answer after the end, and one of what was late is still late', async () => {
    const { api } = await readyToSubmit();
    const [inTime, late] = ['in-time-0123456789', 'too-late-0123456789'];
    expect((await submit(api, applicant, { at: closes, key: late })).status).toBe(422);
    const first = await submit(api, applicant, { at: before, key: inTime });
    for (const at of [closes, settled, '2026-12-31T00:00:00.000Z']) {
      await machineAt(api, at);
      expect(await submit(api, applicant, { at, key: inTime })).toEqual(first);
      expect((await submit(api, applicant, { at, key: late })).status).toBe(422);
    }
    expect(await accepted(api)).toEqual([code]);
  });
});

describe('what lands behind the frozen list', () => {
  it('A12b: is refused when the list stands as it is decided', async () => {
    const { api } = await readyToSubmit();
    await machineAt(api, closes);
    await machineAt(api, settled);
    const { status, body } = await submit(api, applicant, { at: before });
    expect({ status, detail: body.detail }).toEqual({ status: 422, detail: expect.stringContaining('名单已经固定') });
  });

  it('A12b: is void when it was decided before and written after, and its author and the office are told', async () => {
    const { api } = await readyToSubmit();
    const held = holdAppend(api, 'application');
    const submitting = submit(api, applicant, { at: before });
    await held.reached;
    await machineAt(api, closes);
    await machineAt(api, settled);
    held.release();
    expect((await submitting).status).toBe(201);
    expect(await accepted(api)).toEqual([]);
    expect(await inbox(api)).toEqual(['application-not-accepted', 'application-received']);
    const own = await api.done('GET', '/api/applicant/cycles/2026/application', { as: applicant });
    expect(own).toMatchObject({ submission: { notAccepted: expect.stringContaining('未列入受理名单') } });
    // Nothing comes of it: the year has no applicants and ends.
    expect(await machineAt(api, '2026-05-06T00:00:00.000Z')).toBe('YearCompleted');
  });

  it('A12b: its author is told, too, when it landed while the list was being made', async () => {
    const { api } = await readyToSubmit();
    const submitting = holdAppend(api, 'application');
    const submission = submit(api, applicant, { at: before });
    await submitting.reached;
    await machineAt(api, closes);
    const freezing = holdAppend(api, 'cycle');
    const frozen = machineAt(api, settled);
    await freezing.reached;
    submitting.release();
    expect((await submission).status).toBe(201);
    // So far it looks as if it counted.
    expect(await inbox(api)).toEqual(['application-received']);
    freezing.release();
    await frozen;
    expect(await accepted(api)).toEqual([]);
    expect(await inbox(api)).toEqual(['application-not-accepted', 'application-received']);
  });

  it('A3d: whoever withdrew in time is told nothing of the kind', async () => {
    const { api } = await readyToSubmit();
    await submit(api, applicant);
    await api.done('POST', '/api/applicant/cycles/2026/application/withdraw', {
      as: applicant,
      body: { reason: '经营计划调整' },
    });
    await machineAt(api, closes);
    await machineAt(api, settled);
    expect(await accepted(api)).toEqual([]);
    expect(await inbox(api)).toEqual(['application-received']);
  });
});
