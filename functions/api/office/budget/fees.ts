import { loadMoney } from '../../../adapters/budget.ts';
import { loadPool } from '../../../adapters/review-facts.ts';
import {
  correctFee,
  enterFee,
  entryParams,
  payFees,
  personMonthParams,
  signFeesOnPaper,
} from '../../../contracts/api/budget.ts';
import { cycleParams, receipt } from '../../../contracts/api/cycle.ts';
import { streamOf } from '../../../contracts/streams.ts';
import {
  correctFee as correct,
  enterFee as enter,
  payFees as pay,
  signFees,
} from '../../../domain/budget/keep-fees.ts';
import { policyInForce } from '../../../domain/cycle/cycle.ts';
import { provenBy } from '../../../domain/evidence/announce-evidence.ts';
import { evidenceFiles } from '../../../domain/evidence/evidence.ts';
import { commit } from '../../kernel/commit.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';
import { onBudget } from './on-budget.ts';

type Needs = Pick<Services, 'journal'>;

export const enterFeeRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/budget/fees',
  roles: ['office'],
  article: 'A16',
  summary: 'Enter a day’s work of an examiner or panellist, at the policy’s rate',
  params: cycleParams,
  body: enterFee,
  response: receipt,
  handle: (call, { journal }: Needs) =>
    onBudget(journal, call, async (budget) => {
      const [pool, resolutions] = await Promise.all([
        loadPool(journal),
        journal.load(streamOf.resolution(call.params.cycle, 'policy')),
      ]);
      const rate = policyInForce(resolutions)?.examinerFeePerDay;
      return enter(budget, pool.get(call.body.person), rate, call.body, call.receivedAt);
    }),
});

export const correctFeeRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/budget/fees/{entry}/correction',
  roles: ['office'],
  article: 'A16',
  summary: 'Correct a day’s work with the reason',
  params: entryParams,
  body: correctFee,
  response: receipt,
  handle: (call, { journal }: Needs) =>
    onBudget(journal, call, (budget) => correct(budget, call.params.entry, call.body)),
});

export const signFeesOnPaperRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/budget/fees/{person}/{month}/signature',
  roles: ['office'],
  article: 'A16',
  summary: 'Record that a person signed for a month’s fees on paper, with the scan',
  params: personMonthParams,
  body: signFeesOnPaper,
  response: receipt,
  handle: (call, { journal }: Needs) => {
    const { cycle, person, month } = call.params;
    return commit(
      journal,
      call,
      streamOf.signature(cycle, person, month),
      async () => {
        const [{ budget }, files] = await Promise.all([
          loadMoney(journal, cycle),
          journal.list('evidence', `${cycle}/office`),
        ]);
        const proven = provenBy(call.body.evidence, evidenceFiles(files));
        return proven.ok ? signFees(budget, person, month, call.body, proven.value) : proven;
      },
      (recorded) => recorded,
    );
  },
});

export const payFeesRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/budget/fee-payments',
  roles: ['office'],
  article: 'A16',
  summary: 'Record that a month’s fees went out, less the tax withheld',
  params: cycleParams,
  body: payFees,
  response: receipt,
  handle: (call, { journal }: Needs) =>
    onBudget(journal, call, async (budget) =>
      pay(budget, await journal.list('signature', call.params.cycle), call.body, call.receivedAt),
    ),
});
