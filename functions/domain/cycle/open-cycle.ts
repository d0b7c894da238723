import type { OpenCycle } from '../../contracts/api/cycle.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { against, ok, type Result } from '../kernel/result.ts';
import type { Cycle } from './cycle.ts';

/** Opens the award year: one a year (A3a), under the edition of the regulation in force. */
export const openCycle = (existing: Cycle | undefined, { year }: OpenCycle): Result<EventOf<'cycle'>> =>
  existing
    ? against('A3', {
        code: 'cycle-exists',
        reason: `${year}年度已经启动；区政府质量奖每年评定一次。`,
        remedy: '请在已有年度中继续办理。',
      })
    : ok({ type: 'CycleOpened', year, regulation: 'ouhai-2020' });
