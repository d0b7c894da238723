import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentClient, sfnClient } from '../../functions/adapters/clients.ts';
import { JournalDynamo } from '../../functions/adapters/journal-dynamo.ts';
import { MachineSfn } from '../../functions/adapters/machine-sfn.ts';
import { WaitsDynamo } from '../../functions/adapters/waits-dynamo.ts';
import { streamOf } from '../../functions/contracts/streams.ts';
import { type Estate, openEstate } from './kit/estate.ts';

describe('the machine in Step Functions', () => {
  let estate: Estate | undefined;
  beforeAll(async () => {
    estate = await openEstate();
  });
  afterAll(() => estate?.close());
  const there = (): Estate => {
    if (!estate) throw new Error('the machine is not there yet');
    return estate;
  };
  const machine = () =>
    new MachineSfn(sfnClient(), there().resource('AWS::StepFunctions::StateMachineAlias', 'ProcedureAlias').arn);
  const table = (name: string) => there().resource('AWS::DynamoDB::Table', `Records${name}`).name;

  let years = 2030;
  /** A year that was opened and whose call is not published: its machine waits for people. */
  const openYear = async (): Promise<string> => {
    const year = String(++years);
    const event = { type: 'CycleOpened' as const, year, regulation: 'ouhai-2020' as const };
    await new JournalDynamo(documentClient(), table('Journal')).append(streamOf.cycle(year), [], {
      event,
      commandId: year,
      fingerprint: year,
      actor: { id: 'office1', role: 'office' },
      receivedAt: '2026-03-02T01:00:00.000Z',
    });
    return year;
  };

  /** Starts a machine and answers what it waits for. */
  const begin = async (year: string) => {
    expect(await machine().start(`${year}-1`, year)).toBe(true);
    await there().cloud.settle();
    const [wait] = await new WaitsDynamo(documentClient(), table('Waits')).list(`${year}-1`);
    if (!wait) throw new Error('the machine does not wait');
    return wait;
  };
  const ending = (year: string) => ({ cycle: year, generation: 1, step: 'Superseded', round: 1 });

  it('A14: knows nothing of an execution that never was', async () => {
    expect(await machine().status('2029-1')).toBeUndefined();
  });

  it('A14: starts through the alias and waits at the first thing that people have to do', async () => {
    const year = await openYear();
    expect(await begin(year)).toMatchObject({ execution: `${year}-1`, state: 'AwaitCall', round: 1 });
    const status = await machine().status(`${year}-1`);
    expect(status?.running).toBe(true);
    expect(Math.abs((status?.startedAt.getTime() ?? 0) - there().cloud.clock.now())).toBeLessThan(3_600_000);
  });

  it('A14: a running machine started again is the same one', async () => {
    const year = await openYear();
    const { token } = await begin(year);
    expect(await machine().start(`${year}-1`, year)).toBe(true);
    expect((await begin(year)).token).toBe(token);
  });

  it('A14: many who start at once start one', async () => {
    const year = await openYear();
    const started = await Promise.all(Array.from({ length: 5 }, () => machine().start(`${year}-1`, year)));
    expect(started).toEqual([true, true, true, true, true]);
    await there().cloud.settle();
    expect(await new WaitsDynamo(documentClient(), table('Waits')).list(`${year}-1`)).toHaveLength(1);
  });

  it('A14: goes on with what wakes it, once', async () => {
    const year = await openYear();
    const { token } = await begin(year);
    const woken = await Promise.all(Array.from({ length: 4 }, () => machine().wake(token, ending(year))));
    expect(woken.filter(Boolean)).toHaveLength(1);
    await there().cloud.settle();
    expect((await machine().status(`${year}-1`))?.running).toBe(false);
    expect(await machine().wake(token, ending(year))).toBe(false);
  });

  it('A14: does not wake by a token of a machine that was stopped, nor by what is no token', async () => {
    const year = await openYear();
    const { token } = await begin(year);
    await machine().stop(`${year}-1`, '第二代流程实例接替');
    expect((await machine().status(`${year}-1`))?.running).toBe(false);
    expect(await machine().wake(token, ending(year))).toBe(false);
    expect(await machine().wake('没有这样的令牌', ending(year))).toBe(false);
  });

  it('A14: a name that has ended is not started again; the next generation is', async () => {
    const year = await openYear();
    await begin(year);
    await machine().stop(`${year}-1`, '测试');
    expect(await machine().start(`${year}-1`, year)).toBe(false);
    expect(await machine().start(`${year}-2`, year)).toBe(true);
    await there().cloud.settle();
    expect((await machine().status(`${year}-2`))?.running).toBe(true);
  });
});
