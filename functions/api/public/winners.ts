import type { Journal } from '../../adapters/journal.ts';
import { certificate, certificateParams, winners } from '../../contracts/api/public.ts';
import { jurisdiction, streamOf } from '../../contracts/streams.ts';
import { awardOf } from '../../domain/award/award.ts';
import { cycleOfCertificate } from '../../domain/award/confer-awards.ts';
import type { History } from '../../domain/kernel/recorded.ts';
import { missing, ok } from '../../domain/kernel/result.ts';
import { citationOf } from '../../domain/policy/regulation/regulation.ts';
import { articleOf, revocationOf } from '../../domain/revocation/revocation.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

const awardNames = { quality: '瓯海区政府质量奖', innovation: '瓯海区政府质量管理创新奖' } as const;

/** What the public learns of a revocation: date, decision and article, not the facts. */
const revocationFor = (approvals: History<'approval'> | undefined) => {
  const revoked = revocationOf(approvals ?? []);
  if (!revoked) return { status: 'valid' as const };
  const { decidedOn, documentNumber, ground } = revoked;
  const article = articleOf[ground];
  return {
    status: 'revoked' as const,
    revocation: { decidedOn, documentNumber, article, basis: citationOf(article) },
  };
};

const winnersOfYear = async (journal: Journal, cycle: string) => {
  const [conferrals, approvals] = await Promise.all([journal.list('award', cycle), journal.list('approval', cycle)]);
  return [...conferrals].flatMap(([code, history]) => {
    const conferred = awardOf(history);
    if (!conferred) return [];
    const { award, name, certificateNumber, documentNumber, decidedOn } = conferred;
    const awardName = awardNames[award];
    const title = revocationFor(approvals.get(streamOf.revocation(cycle, code).id));
    return [{ cycle, award, awardName, name, certificateNumber, documentNumber, decidedOn, ...title }];
  });
};

export const winnersRoute = route({
  method: 'GET',
  path: '/api/public/winners',
  roles: ['public'],
  article: 'A15',
  summary: 'Register of winners with the status of their titles',
  response: winners,
  handle: async (_call, { journal }: Pick<Services, 'journal'>) => {
    const cycles = [...(await journal.list('cycle', jurisdiction)).keys()].toSorted().toReversed();
    const all = await Promise.all(cycles.map((cycle) => winnersOfYear(journal, cycle)));
    return ok({
      winners: all.flatMap((ofYear) =>
        ofYear.toSorted(
          (a, b) =>
            Number(a.award === 'innovation') - Number(b.award === 'innovation') ||
            (a.certificateNumber < b.certificateNumber ? -1 : 1),
        ),
      ),
    });
  },
});

export const certificateRoute = route({
  method: 'GET',
  path: '/api/public/certificates/{number}',
  roles: ['public'],
  article: 'A21',
  summary: 'Check a certificate by its number',
  params: certificateParams,
  response: certificate,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { number } = call.params;
    const cycle = cycleOfCertificate(number);
    const found = (cycle === undefined ? [] : await winnersOfYear(journal, cycle)).find(
      ({ certificateNumber }) => certificateNumber === number,
    );
    return found
      ? ok(found)
      : missing({
          code: 'no-such-certificate',
          reason: `没有编号为${number}的证书。`,
          remedy: '区政府质量奖证书由瓯海区人民政府授予；查无记录的，请向评审办核实，谨防伪造、冒用。',
        });
  },
});
