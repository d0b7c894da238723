import { inboxQuery, partnerInbox } from '../../contracts/api/partner.ts';
import { applicationOf } from '../../domain/application/application.ts';
import { evidenceFiles } from '../../domain/evidence/evidence.ts';
import { ok } from '../../domain/kernel/result.ts';
import { namedFact } from '../../domain/verification/facts.ts';
import { type Asked, askedOf, byUrgency } from '../../domain/verification/inbox.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { partnerUnit } from './unit.ts';
import { yearAsked } from './year-asked.ts';

export const listRequestsRoute = route({
  method: 'GET',
  path: '/api/partner/requests',
  roles: ['department', 'recommender'],
  article: 'A13',
  summary: 'What this unit is asked to confirm or recommend, and has answered',
  query: inboxQuery,
  response: partnerInbox,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const unit = partnerUnit(call);
    if (!unit.ok) return unit;
    const year = await yearAsked({ journal }, call.query);
    if (!year.ok) return year;
    const cycle = year.value;
    const [applications, verifications, recommendations] = await Promise.all([
      journal.list('application', cycle),
      journal.list('verification', cycle),
      journal.list('recommendation', cycle),
    ]);
    const asked = [...applications]
      .flatMap(([code, history]) => {
        const application = applicationOf(code, history);
        const answers = new Map(
          [...application.facts.keys()].map((fact) => [fact, verifications.get(`${code}.${fact}`) ?? []] as const),
        );
        return askedOf(unit.value, application, answers, recommendations.get(code) ?? []);
      })
      .toSorted(byUrgency);

    // Only what is asked may still be opened: the titles of answered requests' files are not told again.
    const codes = new Set(asked.filter(({ status }) => status === 'open').map(({ code }) => code));
    const files = new Map(
      await Promise.all(
        [...codes].map(
          async (code) => [code, evidenceFiles(await journal.list('evidence', `${cycle}/${code}`))] as const,
        ),
      ),
    );
    const attachments = ({ code, status, evidence }: Asked) =>
      evidence.flatMap((id) => {
        const file = status === 'open' ? files.get(code)?.get(id) : undefined;
        return file ? [{ owner: code, id, title: file.title, name: file.name }] : [];
      });
    return ok({
      cycle,
      verifications: asked.flatMap((entry) =>
        entry.kind === 'verification'
          ? [
              {
                ...entry,
                label: namedFact(entry.fact)?.label ?? entry.fact,
                overdue: entry.status === 'open' && entry.due <= call.receivedAt,
                evidence: attachments(entry),
              },
            ]
          : [],
      ),
      recommendations: asked.flatMap((entry) =>
        entry.kind === 'recommendation' ? [{ ...entry, evidence: attachments(entry) }] : [],
      ),
    });
  },
});
