import { receipt } from '../../contracts/api/cycle.ts';
import { confirmFact, refuseFact, verificationParams } from '../../contracts/api/partner.ts';
import { type EventOf, streamOf } from '../../contracts/streams.ts';
import { applicationOf } from '../../domain/application/application.ts';
import { evidenceFiles } from '../../domain/evidence/evidence.ts';
import type { Result } from '../../domain/kernel/result.ts';
import {
  type AnswerGround,
  confirmFact as confirm,
  refuseFact as refuse,
} from '../../domain/verification/answer-verification.ts';
import { commit } from '../kernel/commit.ts';
import { type Call, route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { partnerUnit, proofShelf } from './unit.ts';

type Needs = Pick<Services, 'journal'>;

export const confirmFactRoute = route({
  method: 'POST',
  path: '/api/partner/cycles/{cycle}/verifications/{code}/{fact}/confirm',
  roles: ['department'],
  article: 'A13',
  summary: 'Confirm a fact, with proof',
  params: verificationParams,
  body: confirmFact,
  response: receipt,
  handle: (call, services: Needs) => onFact(services, call, (ground) => confirm(ground, call.body)),
});

export const refuseFactRoute = route({
  method: 'POST',
  path: '/api/partner/cycles/{cycle}/verifications/{code}/{fact}/refuse',
  roles: ['department'],
  article: 'A13',
  summary: 'Refuse to confirm a fact, with the reason; that counts as answered',
  params: verificationParams,
  body: refuseFact,
  response: receipt,
  handle: (call, services: Needs) => onFact(services, call, (ground) => refuse(ground, call.body)),
});

const onFact = async <B>(
  { journal }: Needs,
  call: Call<{ cycle: string; code: string; fact: string }, unknown, B>,
  decide: (ground: AnswerGround) => Result<EventOf<'verification'>>,
) => {
  const unit = partnerUnit(call);
  if (!unit.ok) return unit;
  const { cycle, code, fact } = call.params;
  return commit(
    journal,
    call,
    streamOf.verification(cycle, code, fact),
    async (history) => {
      const [own, files] = await Promise.all([
        journal.load(streamOf.application(cycle, code)),
        journal.list('evidence', `${cycle}/${proofShelf(call, unit.value)}`),
      ]);
      const application = applicationOf(code, own);
      return decide({ application, fact, history, department: unit.value, files: evidenceFiles(files) });
    },
    (recorded) => recorded,
  );
};
