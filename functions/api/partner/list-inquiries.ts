import { loadInquiries } from '../../adapters/inquiries.ts';
import { partnerInquiries, partnerInquiriesQuery } from '../../contracts/api/inquiry.ts';
import { jurisdiction } from '../../contracts/streams.ts';
import { answerInForce, roundWords } from '../../domain/inquiry/inquiry.ts';
import { missing, ok } from '../../domain/kernel/result.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { showAnswer } from '../kernel/show-inquiry.ts';
import { partnerUnit } from './unit.ts';

export const listInquiriesRoute = route({
  method: 'GET',
  path: '/api/partner/inquiries',
  roles: ['department'],
  article: 'A14.1',
  summary: 'The 征求意见函 to this department, each with all organisations on one page and what it answered',
  query: partnerInquiriesQuery,
  response: partnerInquiries,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const unit = partnerUnit(call);
    if (!unit.ok) return unit;
    const years = [...(await journal.list('cycle', jurisdiction)).keys()].toSorted();
    const cycle = call.query.cycle ?? years.at(-1);
    if (cycle === undefined) {
      return missing({ code: 'no-cycle', reason: '还没有启动任何年度的评审。', remedy: '评审办启动年度后再查看。' });
    }
    if (!years.includes(cycle)) return noCycle(cycle);
    const inquiries = await loadInquiries(journal, cycle);
    return ok({
      cycle,
      inquiries: inquiries.flatMap(({ round, letters, departments }) => {
        const asked = departments.find(({ department }) => department === unit.value)?.organisations ?? [];
        const sentAt = letters.findLast(({ version }) => asked.some(({ letter }) => letter === version))?.at;
        const open = asked.filter((entry) => !answerInForce(entry));
        const due = (open[0] ?? asked.at(-1))?.due;
        if (sentAt === undefined || due === undefined) return [];
        return [
          {
            round,
            title: `关于${roundWords[round]}征求意见的函`,
            sentAt,
            due,
            overdue: open.length > 0 && due <= call.receivedAt,
            complete: open.length === 0,
            organisations: asked.map((entry) => {
              const answer = answerInForce(entry);
              return { code: entry.code, name: entry.name, ...(answer ? { answer: showAnswer(answer) } : {}) };
            }),
          },
        ];
      }),
    });
  },
});
