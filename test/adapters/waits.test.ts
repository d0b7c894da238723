import { describe, expect, it } from 'vitest';
import type { Wait } from '../../functions/adapters/waits.ts';
import { WaitsDynamo } from '../../functions/adapters/waits-dynamo.ts';
import { useTable } from './kit/tables.ts';

let years = 2000;
const newExecution = () => `${++years}-1`;
const wait = (execution: string, state: string, round: number, token = `token ${state} ${round}`): Wait => ({
  execution,
  state,
  round,
  token,
});

describe('waits in a table', () => {
  const table = useTable('Waits');
  const open = () => new WaitsDynamo(table.documents, table.name);

  it('has nothing for an execution that never waited', async () => {
    expect(await open().list(newExecution())).toEqual([]);
  });

  it('lists what an execution waits for, and not what another does', async () => {
    const waits = open();
    const execution = newExecution();
    const mine = [wait(execution, '等待裁定', 1), wait(execution, '等待裁定', 2), wait(execution, '等待 审定&批准', 1)];
    for (const each of [...mine, wait(`${execution}0`, '等待裁定', 1)]) await waits.put(each);
    const key = ({ state, round }: Wait) => `${state}#${round}`;
    const listed = await waits.list(execution);
    expect(listed.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(
      mine.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
    );
  });

  it('keeps the token of the newest entry into a state and round', async () => {
    const waits = open();
    const execution = newExecution();
    await waits.put(wait(execution, '等待裁定', 1, 'old'));
    await waits.put(wait(execution, '等待裁定', 1, 'new'));
    expect(await waits.list(execution)).toEqual([wait(execution, '等待裁定', 1, 'new')]);
  });

  it('removes a wait, and never the newer one that has taken its place', async () => {
    const waits = open();
    const execution = newExecution();
    const [old, fresh] = [wait(execution, '等待裁定', 1, 'old'), wait(execution, '等待裁定', 1, 'new')];
    await waits.put(old);
    await waits.put(fresh);
    await waits.remove(old);
    expect(await waits.list(execution)).toEqual([fresh]);
    await waits.remove(fresh);
    await waits.remove(fresh);
    expect(await waits.list(execution)).toEqual([]);
  });

  it('removes one wait once where two answer at once', async () => {
    const waits = open();
    const execution = newExecution();
    const both = [wait(execution, '等待裁定', 1), wait(execution, '等待裁定', 2)];
    for (const each of both) await waits.put(each);
    await Promise.all(both.flatMap((each) => [waits.remove(each), waits.remove(each)]));
    expect(await waits.list(execution)).toEqual([]);
  });

  it('lists a year of waiting beyond one page', async () => {
    const waits = open();
    const execution = newExecution();
    for (let round = 1; round <= 24; round += 1)
      await waits.put(wait(execution, '等待裁定', round, 'A'.repeat(60_000)));
    expect(await waits.list(execution)).toHaveLength(24);
  });
});
