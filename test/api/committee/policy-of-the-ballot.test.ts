import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../functions/contracts/policy.ts';
import { streamOf } from '../../../functions/contracts/streams.ts';
import type { Api } from '../../kit/api.ts';
import { codesOf, endsAt, lodge } from '../../kit/approval.ts';
import {
  codeOf,
  cycle,
  endNotice,
  inSession,
  investigate,
  listedYear,
  publishNotice,
  reportAndExamine,
  rule,
  runMachine,
  write,
  yearOf,
} from '../../kit/decision.ts';
import { examplePolicy } from '../../kit/policy.ts';
import { chair } from '../../kit/seats.ts';
import { ballotOf } from '../../kit/voting.ts';

/** The committee determines another policy. */
const determine = (api: Api, change: Partial<Policy>): Promise<void> =>
  write(api, streamOf.resolution(cycle, 'policy'), {
    type: 'PolicyDetermined',
    draft: 3,
    policy: { ...examplePolicy, ...change },
    decidedOn: api.now.slice(0, 10),
    minutes: '纪要',
  });

describe('a policy determined after the ballot was opened', () => {
  it.each([
    { from: false, to: true, answer: { status: 422, body: { basis: 'policy' } } },
    { from: true, to: false, answer: { status: 201 } },
  ])('A6a A7a: substitutes come by the policy of the opening ($from, then $to)', async ({ from, to, answer }) => {
    const { api, session } = await ballotOf({ quality: 2, policy: { substituteAttendance: from } });
    await determine(api, { substituteAttendance: to });
    const letter = 'a'.repeat(20);
    await write(api, streamOf.evidence(cycle, 'office', letter), { type: 'EvidenceCleared', key: 'office/letter' });
    const body = { member: 'wei', substitute: 'deputy', documentNumber: '委托书1号', letter };
    expect(await api.call('POST', inSession(session, 'substitutes'), { as: chair, body })).toMatchObject(answer);
  });

  it.each([
    { from: false, to: true, list: [1, 2, 4, 5] },
    { from: true, to: false, list: [1, 2, 4, 5, 6] },
  ])('A7a A14.6h: a place is filled by the policy of the vote ($from, then $to)', async ({ from, to, list }) => {
    const api = await listedYear({ quality: 6, policy: { substitution: from } });
    await publishNotice(api);
    await determine(api, { substitution: to });
    const receipt = await lodge(api, codeOf(3), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    await investigate(api, receipt, true);
    await reportAndExamine(api, [receipt]);
    await rule(api, receipt, true);
    await runMachine(api);
    expect(codesOf((await yearOf(api)).cycle.list)).toEqual(list.map(codeOf));
  });
});
