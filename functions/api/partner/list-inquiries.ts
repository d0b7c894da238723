import { loadInquiries } from '../../adapters/inquiries.ts';
import { partnerInquiries, partnerInquiriesQuery } from '../../contracts/api/inquiry.ts';
import { answerInForce, roundWords } from '../../domain/inquiry/inquiry.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { showAnswer } from '../kernel/show-inquiry.ts';
import { partnerUnit } from './unit.ts';
import { yearAsked } from './year-asked.ts';

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
    const year = await yearAsked({ journal }, call.query);
    if (!year.ok) return year;
    const cycle = year.value;
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
