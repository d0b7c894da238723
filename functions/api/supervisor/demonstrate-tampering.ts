import { lastingScopes, scopesOfCycle } from '../../adapters/scopes.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { tamperingQuery, tamperingReport } from '../../contracts/api/supervisor.ts';
import { type StreamRef, streamOf } from '../../contracts/streams.ts';
import { missing, ok } from '../../domain/kernel/result.ts';
import { tamperedCopy } from '../../schedules/seal/tamper.ts';
import { verifyJournal } from '../../schedules/seal/verify.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { noted } from './noted.ts';

const noRecord = missing({
  code: 'no-such-record',
  reason: '该年度的日志中没有这条记录。',
  remedy: '请从日志中选择一条记录，或不指定记录、以年度的首条记录演示。',
});

export const demonstrateTamperingRoute = route({
  method: 'GET',
  path: '/api/supervisor/cycles/{cycle}/verification/demonstration',
  roles: ['supervisor'],
  article: 'A7',
  summary:
    'What the verification would report if a record had been tampered with: verified on a copy in memory, the journal stays as it is',
  params: cycleParams,
  query: tamperingQuery,
  response: tamperingReport,
  handle: async (call, { journal, ledger, verifier }: Pick<Services, 'journal' | 'ledger' | 'verifier'>) => {
    const { cycle } = call.params;
    const { change, type, scope, id, version } = call.query;
    const logged = await noted(journal, call, { type: 'JournalRead', what: 'demonstration', filter: change });
    if (!logged.ok) return logged;
    const scopes = [...lastingScopes(), ...(await scopesOfCycle(journal, cycle))];
    const ref: StreamRef =
      type === undefined || scope === undefined || id === undefined ? streamOf.cycle(cycle) : { type, scope, id };
    if (!scopes.some((each) => each.type === ref.type && each.scope === ref.scope)) return noRecord;
    const recorded = (await journal.load(ref))[version - 1];
    if (!recorded) return noRecord;
    const verify = (copy: typeof journal | ReturnType<typeof tamperedCopy>) =>
      verifyJournal({ journal: copy, ledger, verifier }, scopes);
    const [genuine, tampered] = [await verify(journal), await verify(tamperedCopy(journal, ref, version, change))];
    const known = new Set(genuine.faults.map(({ at, fault }) => `${at} ${fault}`));
    return ok({
      change,
      record: { stream: { ...ref }, version, recordedAt: recorded.recordedAt },
      sealed: genuine.sealedUntil !== undefined && recorded.recordedAt < genuine.sealedUntil,
      genuine: genuine.faults.length === 0,
      faults: tampered.faults.filter(({ at, fault }) => !known.has(`${at} ${fault}`)),
    });
  },
});
