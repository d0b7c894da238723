import { describe, expect, it } from 'vitest';
import { JournalMemory } from '../../functions/adapters/journal-memory.ts';
import { LedgerMemory, SignerMemory } from '../../functions/adapters/ledger-memory.ts';
import { streamOf } from '../../functions/contracts/streams.ts';
import { merkleRoot } from '../../functions/schedules/seal/merkle.ts';
import { seal } from '../../functions/schedules/seal/seal.ts';
import { verifyJournal } from '../../functions/schedules/seal/verify.ts';

const scopes = [
  { type: 'cycle', scope: 'ouhai' },
  { type: 'resolution', scope: '2026' },
] as const;

const setUp = () => {
  const services = { journal: new JournalMemory(), ledger: new LedgerMemory(), signer: new SignerMemory(), scopes };
  const write = async (year: string, at: string) => {
    const ref = streamOf.cycle(year);
    const history = await services.journal.load(ref);
    const event = { type: 'CycleOpened' as const, year, regulation: 'ouhai-2020' as const };
    const actor = { id: 'lin', role: 'office' as const };
    await services.journal.append(ref, history, { event, commandId: at, fingerprint: at, actor, receivedAt: at });
  };
  const check = () => verifyJournal({ ...services, verifier: services.signer }, scopes);
  return { services, check, write };
};

describe('the seal', () => {
  it('hashes leaves and nodes as RFC 6962 does', () => {
    expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(merkleRoot([''])).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(merkleRoot(['a', 'b', 'c'])).not.toBe(merkleRoot(['a', 'b', 'c', 'c']));
  });

  it('A7d: covers what was recorded before the cut-off, once a day, and tells the unsealed tail apart', async () => {
    const { services, check, write } = setUp();
    await write('2025', '2026-03-01T00:00:00.000Z');
    expect(await seal(services, '2026-03-01T16:10:00.000Z')).toBe('sealed');
    expect(await seal(services, '2026-03-01T16:20:00.000Z')).toBe('already sealed');
    await write('2026', '2026-03-02T00:00:00.000Z');
    expect(await check()).toMatchObject({ records: 2, sealed: 1, tail: 1, faults: [] });
    expect(await seal(services, '2026-03-02T16:10:00.000Z')).toBe('sealed');
    expect(await check()).toMatchObject({ sealed: 2, tail: 0, faults: [] });
  });

  it('A7d: a record that landed behind a cut-off is in the next digest', async () => {
    const { services, check, write } = setUp();
    await write('2024', '2026-03-01T00:00:00.000Z');
    await seal(services, '2026-03-01T16:10:00.000Z');
    await write('2025', '2026-03-01T12:00:00.000Z');
    await write('2026', '2026-03-02T12:00:00.000Z');
    await seal(services, '2026-03-02T16:10:00.000Z');
    await seal(services, '2026-03-03T16:10:00.000Z');
    expect(await check()).toMatchObject({ sealed: 3, tail: 0, faults: [] });
  });

  it('A7d: finds a record that was changed, and a digest that was forged', async () => {
    const { services, write } = setUp();
    await write('2026', '2026-03-01T00:00:00.000Z');
    await seal(services, '2026-03-01T16:10:00.000Z');
    const other = setUp();
    await other.write('2026', '2026-02-27T00:00:00.000Z');
    const changed = { ...services, journal: other.services.journal, verifier: services.signer };
    expect((await verifyJournal(changed, scopes)).faults).toEqual([
      { at: 'cycle@ouhai#2026', fault: '版本1不是当日封存的那一条' },
    ]);
    const forged = { ...services, verifier: other.services.signer };
    expect((await verifyJournal(forged, scopes)).faults).toEqual([
      { at: 'digests/2026-03-02.json', fault: '签名不是本系统密钥所签' },
    ]);
  });
});
