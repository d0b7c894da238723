import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { last } from '../../../functions/domain/kernel/recorded.ts';
import { positionOf } from '../../../functions/domain/procedure/position.ts';
import { project } from '../../../functions/feed/project/project.ts';
import type { Answer, Api } from '../../kit/api.ts';
import { supervisor } from '../../kit/applicant.ts';
import { approval, approve, submissions } from '../../kit/approval.ts';
import {
  codeOf,
  investigate,
  medium,
  onNotice,
  publishNotice,
  reportAndExamine,
  rule,
  runMachine,
  stepOf,
  submitList,
  write,
  yearOf,
} from '../../kit/decision.ts';
import { holdAppend } from '../../kit/held.ts';
import { endsAt, formal, lodge, noticed, status, two } from '../../kit/opinions.ts';
import { chair, officer } from '../../kit/seats.ts';

const before = '2026-09-29T15:59:59.999Z';
const after = '2026-09-29T16:00:00.001Z';
const settled = '2026-09-29T16:02:00.000Z';

const machineAt = (api: Api, now: string) => {
  api.now = now;
  return runMachine(api);
};

const counted = async (api: Api, notice = 'n1') =>
  last(await api.services.journal.load(streamOf.notice('2026', notice)), 'NoticeClosed')?.event.opinions.map(
    ({ receipt }) => receipt,
  );

const receiptOf = ({ status: code, body }: Answer<{ receipt: string }>): string => {
  if (code !== 201) throw new Error(JSON.stringify(body));
  return body.receipt;
};

/** Accepts, verifies and rules; the list is what the result leaves. */
const settle = async (api: Api, receipt: string, upheld: boolean) => {
  await investigate(api, receipt, upheld);
  await reportAndExamine(api, [receipt]);
  await rule(api, receipt, upheld);
};

/** Whose inbox has an opinion that the approval went without, the feed having brought everything in whatever order, twice. */
const toldAfterApproval = async (api: Api): Promise<readonly string[]> => {
  const { journal, views } = api.services;
  const opinions = [...(await journal.list('objection', '2026/n1')).values()].flat();
  const approvals = [...(await journal.list('approval', '2026')).values()].flat();
  for (const recorded of [...opinions, ...approvals, ...opinions]) await project({ journal, views }, recorded as never);
  const told = await Promise.all(
    [officer, supervisor].map(async (as) => {
      const [role = ''] = as.roles;
      const { letters } = await api.done<{ letters: { template: string }[] }>('GET', `/api/${role}/inbox`, { as });
      return letters.filter(({ template }) => template === 'opinion-after-approval').map(() => role);
    }),
  );
  return told.flat();
};

describe('the end of a notice', () => {
  it('A14.6f: received a millisecond before counts, even when the machine has closed the notice meanwhile', async () => {
    const api = await noticed();
    expect(await machineAt(api, endsAt)).toBe('SettleNotice');
    const receipt = receiptOf(await lodge(api, formal, before));
    expect(await machineAt(api, settled)).toBe('AwaitOpinions');
    expect(await counted(api)).toEqual([receipt]);
  });

  it.each([
    ['before the machine looks', []],
    ['while the notice closes', [endsAt]],
    ['when the opinions are fixed', [endsAt, settled]],
  ] as const)('A14.6c: received at it or later is refused with the article and other ways: %s', async (_, looks) => {
    const api = await noticed();
    for (const now of looks) await machineAt(api, now);
    for (const at of [endsAt, after, settled]) {
      const { status: code, body } = await lodge(api, formal, at);
      expect({ code, article: body.article, remedy: body.remedy }).toEqual({
        code: 422,
        article: 'A14.6',
        remedy: expect.stringContaining('书面反映'),
      });
    }
    await machineAt(api, settled);
    expect(await counted(api)).toEqual([]);
  });

  it('A14.6c: a retry of what counted gets the same receipt and code after the end, and one of what was late stays late', async () => {
    const api = await noticed();
    const [inTime, late] = [randomUUID(), randomUUID()];
    expect((await lodge(api, formal, endsAt, late)).status).toBe(422);
    const first = await lodge(api, formal, before, inTime);
    for (const at of [endsAt, settled, '2026-12-31T00:00:00.000Z']) {
      await machineAt(api, at);
      expect(await lodge(api, formal, at, inTime)).toEqual(first);
      expect((await lodge(api, formal, at, late)).status).toBe(422);
    }
    expect(await counted(api)).toEqual([receiptOf(first)]);
    expect((await status(api, first.body)).body).toMatchObject({ state: 'received' });
  });

  it('A14.6e A14.7a: expiry with an open opinion approves nothing, however much time passes', async () => {
    const api = await noticed();
    const receipt = receiptOf(await lodge(api, formal, before));
    const submit = () =>
      api.call('POST', submissions, { as: chair, body: { list: [{ code: two, award: 'quality' }], minutes: '纪要' } });
    for (const now of [endsAt, settled, '2026-10-31T00:00:00.000Z', '2026-11-30T00:00:00.000Z']) {
      await machineAt(api, now);
      expect((await submit()).status).toBe(422);
    }
    expect(await stepOf(api)).toBe('AwaitOpinions');
    await settle(api, receipt, false);
    expect(await machineAt(api, api.now)).toBe('AwaitSubmission');
  });

  it('A14.6e: closes once, whoever looks how often', async () => {
    const api = await noticed();
    await Promise.all([machineAt(api, endsAt), machineAt(api, endsAt), machineAt(api, endsAt)]);
    await Promise.all([machineAt(api, settled), machineAt(api, settled), machineAt(api, settled)]);
    const types = (await api.services.journal.load(streamOf.notice('2026', 'n1'))).map(({ event }) => event.type);
    expect(types).toEqual(['NoticePublished', 'NoticeClosing', 'NoticeClosed']);
  });

  it('A14.6g: an extension received before the end and written while the machine closes leaves one of the two', async () => {
    const api = await noticed();
    const held = holdAppend(api, 'notice');
    const extending = api.call('POST', onNotice('extensions'), {
      as: officer,
      body: { lastDay: '2026-10-12', reason: '延长公示' },
      at: before,
    });
    await held.reached;
    await machineAt(api, endsAt);
    held.release();
    const { status: code } = await extending;
    const [facts] = (await yearOf(api)).notices;
    // The gate was faster on the same stream: the extension looked again, and found the notice closing.
    expect({ code, closing: facts?.notice.closing, endsAt: facts?.notice.endsAt }).toEqual({
      code: 422,
      closing: endsAt,
      endsAt,
    });
  });
});

describe('an opinion that lands when the notice is closed', () => {
  const landing = async (until: (api: Api) => Promise<unknown>) => {
    const api = await noticed();
    const held = holdAppend(api, 'objection');
    const lodging = lodge(api, formal, before);
    await held.reached;
    await until(api);
    held.release();
    return { api, receipt: receiptOf(await lodging) };
  };
  const closed = async (api: Api) => {
    await machineAt(api, endsAt);
    expect(await machineAt(api, settled)).toBe('AwaitSubmission');
  };

  it('A14.6c A14.6e: reopens the check before the list is submitted', async () => {
    const { api, receipt } = await landing(closed);
    expect(await counted(api)).toEqual([]);
    expect(await stepOf(api)).toBe('AwaitOpinions');
    await settle(api, receipt, true);
    await machineAt(api, api.now);
    expect((await yearOf(api)).cycle.list?.map(({ code }) => code)).not.toContain(two);
  });

  it('A14.6c A14.7a: reopens before the government, which cannot approve while it is open', async () => {
    const { api, receipt } = await landing(async (each) => {
      await closed(each);
      await submitList(each);
      expect(await stepOf(each)).toBe('AwaitApproval');
    });
    const approved = approval([codeOf(1), codeOf(2)]);
    api.now = '2026-10-09T00:00:00.000Z';
    expect((await approve(api, 1, approved)).status).toBe(422);
    expect(await stepOf(api)).toBe('AwaitOpinions');
    await settle(api, receipt, false);
    expect(await machineAt(api, api.now)).toBe('AwaitApproval');
    expect((await approve(api, 1, { ...approved, decidedOn: '2026-10-09' })).status).toBe(201);
  });

  it('A14.6c: reopens nothing once the government has approved; its sender still has a receipt', async () => {
    const { api, receipt } = await landing(async (each) => {
      await closed(each);
      await submitList(each);
      each.now = '2026-10-09T00:00:00.000Z';
      const approved = { ...approval([codeOf(1), codeOf(2)]), decidedOn: '2026-10-09' };
      expect((await approve(each, 1, approved)).status).toBe(201);
    });
    expect(await stepOf(api)).toBe('AwaitCommendation');
    expect(receipt).toMatch(/^YY2026-/);
    expect(await toldAfterApproval(api)).toEqual(['office', 'supervisor']);
  });

  it('A14.7a: an approval that was decided before such an opinion landed stands, and nothing reopens', async () => {
    const api = await noticed();
    await closed(api);
    await submitList(api);
    api.now = '2026-10-09T00:00:00.000Z';
    const held = holdAppend(api, 'approval');
    const approving = approve(api, 1, { ...approval([codeOf(1), codeOf(2)]), decidedOn: '2026-10-09' });
    await held.reached;
    // Received in time, and slower than anything should be.
    receiptOf(await lodge(api, formal, before));
    held.release();
    expect((await approving).status).toBe(201);
    // The government decided on what lay before it: from here on it is article 17's and 19's to undo.
    expect(await stepOf(api)).toBe('AwaitCommendation');
    expect(await toldAfterApproval(api)).toEqual(['office', 'supervisor']);
  });
});

it('A14.6c A14.6h: each notice has its own end: what is late for the first is in time for the second', async () => {
  const api = await noticed(6);
  const receipt = receiptOf(await lodge(api, formal, before));
  await machineAt(api, endsAt);
  await machineAt(api, settled);
  await settle(api, receipt, true);
  expect(await machineAt(api, '2026-10-09T01:00:00.000Z')).toBe('AwaitNotice');
  const { notice, endsAt: second } = await publishNotice(api, '2026-10-09T01:00:00.000Z');
  const path = `/api/public/notices/2026/${notice}/objections`;
  const about = (await yearOf(api)).notices[1]?.notice.names[0]?.code;
  const at = new Date(Date.parse(second) - 1).toISOString();
  const { status: code } = await api.call('POST', path, { body: { ...formal, about }, at });
  expect([code, (await lodge(api, formal, at)).status]).toEqual([201, 422]);
});

describe('a period that starts again', () => {
  const correction = (api: Api, names: readonly object[], at: string) =>
    api.call<{ lastDay: string; endsAt: string }>('POST', onNotice('corrections'), {
      as: officer,
      body: { statement: '更正说明', names, media: [{ ...medium, on: at.slice(0, 10) }] },
      at,
    });
  const misprint = { code: two, name: '瓯海组织2', misprint: '《瓯海新闻》9月18日误刊为“创新奖”' };

  it('A14.6a: for a name or an award that was misprinted; what comes between the two ends counts', async () => {
    const api = await noticed();
    // The last moment of the printed period: seven working days of their own follow, over National Day.
    const { status: code, body } = await correction(api, [misprint], '2026-09-29T15:59:59.999Z');
    expect([code, body.lastDay, body.endsAt]).toEqual([201, '2026-10-14', '2026-10-14T16:00:00.000Z']);
    // Whoever waits for the printed end finds the period running, and waits for the new one.
    expect(await machineAt(api, endsAt)).toBe('NoticePeriod');
    const year = await yearOf(api);
    expect(positionOf(year, endsAt)).toMatchObject({ step: 'NoticePeriod', until: body.endsAt });
    const between = receiptOf(await lodge(api, formal, '2026-10-08T01:00:00.000Z'));
    const last = receiptOf(await lodge(api, formal, '2026-10-14T15:59:59.999Z'));
    expect((await lodge(api, formal, body.endsAt)).status).toBe(422);
    expect(await machineAt(api, body.endsAt)).toBe('SettleNotice');
    expect(await machineAt(api, '2026-10-14T16:02:00.000Z')).toBe('AwaitOpinions');
    expect((await counted(api))?.toSorted()).toEqual([between, last].toSorted());
    const page = await api.done<{ names: object[]; corrections: { names: object[] }[] }>(
      'GET',
      '/api/public/notices/2026/n1',
    );
    expect(page.names[1]).not.toHaveProperty('misprint');
    expect(page.corrections).toMatchObject([{ names: [{ ...misprint, award: 'quality' }], lastDay: '2026-10-14' }]);
  });

  it('A14.6a: an opinion lodged before the correction still counts, and one on paper by its date', async () => {
    const api = await noticed();
    const first = receiptOf(await lodge(api, formal));
    await correction(api, [misprint], '2026-09-28T01:00:00.000Z');
    const scan = 'c'.repeat(20);
    await write(api, streamOf.evidence('2026', 'office', scan), { type: 'EvidenceCleared', key: 'key' });
    const paper = { kind: 'lead', about: two, channel: 'letter', receivedOn: '2026-10-12', scan, text: '事实' };
    const registered = await api.call<{ receipt: string }>('POST', onNotice('opinions'), {
      as: officer,
      body: paper,
      at: '2026-10-13T01:00:00.000Z',
    });
    await machineAt(api, '2026-10-13T16:00:00.000Z');
    expect(await machineAt(api, '2026-10-13T16:02:00.000Z')).toBe('AwaitOpinions');
    expect((await counted(api))?.toSorted()).toEqual([first, receiptOf(registered)].toSorted());
  });

  it('A14.6a A14.6g: never ends before the end that was printed or extended', async () => {
    const api = await noticed();
    const extended = { lastDay: '2026-10-20', reason: '群众关注' };
    await api.done('POST', onNotice('extensions'), { as: officer, body: extended, at: '2026-09-21T01:00:00.000Z' });
    const { body } = await correction(api, [misprint], '2026-09-22T01:00:00.000Z');
    expect(body.lastDay).toBe('2026-10-20');
  });

  it('A14.6a: by nothing that was right, and never after its end', async () => {
    const api = await noticed();
    const { misprint: _, ...right } = misprint;
    expect(await correction(api, [right], '2026-09-22T01:00:00.000Z')).toMatchObject({
      status: 400,
      body: { gaps: [{ at: 'body.names.0.name', problem: expect.stringContaining('误刊') }] },
    });
    expect((await correction(api, [misprint], endsAt)).body.article).toBe('A14.6');
  });
});
