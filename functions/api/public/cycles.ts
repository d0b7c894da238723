import { loadOrganisations } from '../../adapters/organisations.ts';
import { loadYear } from '../../adapters/year.ts';
import { callForApplications, currentCycle, cycleParam, defences } from '../../contracts/api/public.ts';
import { jurisdiction, streamOf } from '../../contracts/streams.ts';
import { cycleOf, extensionsOf } from '../../domain/cycle/cycle.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { last } from '../../domain/kernel/recorded.ts';
import { missing, ok } from '../../domain/kernel/result.ts';
import { civilDateOf, formatEnd, formatShanghai } from '../../domain/policy/calendar.ts';
import { editions } from '../../domain/policy/criteria/editions.ts';
import { phaseWords, stepWords } from '../../domain/procedure/phases.ts';
import { positionOf } from '../../domain/procedure/position.ts';
import type { Year } from '../../domain/year/year.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

/** Where a year stands in words; between stages, and inside them, nothing is told that is not public. */
const standingOf = (year: Year, now: Instant) => {
  const { cycle, notices } = year;
  const { step, until } = positionOf(year, now);
  const { phase } = stepWords[step];
  const running = notices.find(({ notice }) => now < notice.endsAt)?.notice;
  if (step === 'ApplicationPeriod' && cycle.call && now < cycle.call.opens) {
    return {
      phase,
      words: `申报通知已发布，自${formatShanghai(cycle.call.opens)}起受理申报。`,
      until: cycle.call.opens,
    };
  }
  if (step === 'ApplicationPeriod' && until !== undefined) {
    return { phase, words: `正在受理申报，至${formatEnd(until)}截止。`, until };
  }
  if (running && phase === 'public-notice') {
    return {
      phase,
      words: `初选授奖名单正在公示，至${formatEnd(running.endsAt)}截止，欢迎社会各界提出意见。`,
      until: running.endsAt,
      notice: running.id,
    };
  }
  return { phase, words: phaseWords[phase], ...(cycle.winners ? { winners: cycle.winners.length } : {}) };
};

export const currentCycleRoute = route({
  method: 'GET',
  path: '/api/public/cycles/current',
  roles: ['public'],
  article: 'A3',
  summary: 'Where the newest award year stands',
  response: currentCycle,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const newest = [...(await journal.list('cycle', jurisdiction)).keys()].toSorted().at(-1);
    const year = newest === undefined ? undefined : await loadYear(journal, newest);
    return year
      ? ok({ cycle: year.cycle.year, ...standingOf(year, call.receivedAt) })
      : ok({ phase: 'none' as const, words: '尚未启动任何年度的评审。' });
  },
});

export const callRoute = route({
  method: 'GET',
  path: '/api/public/cycles/{cycle}/call',
  roles: ['public'],
  article: 'A12',
  summary: 'The call for applications of a year',
  params: cycleParam,
  response: callForApplications,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const history = await journal.load(streamOf.cycle(call.params.cycle));
    const cycle = cycleOf(history);
    if (!cycle) return noCycle(call.params.cycle);
    const published = last(history, 'CallPublished');
    if (!cycle.call || !published) {
      return missing({
        code: 'no-call',
        reason: `${cycle.year}年度申报通知尚未发布。`,
        remedy: '请关注评审办发布的申报通知。',
      });
    }
    const { documentNumber, opens, closes } = cycle.call;
    const { standard } = (cycle.criteria && editions.get(cycle.criteria.edition)) ?? {};
    const now = call.receivedAt;
    return ok({
      cycle: cycle.year,
      documentNumber,
      publishedOn: civilDateOf(published.receivedAt),
      opens,
      closes,
      printedCloses: published.event.closes,
      period: `${formatShanghai(opens)}至${formatEnd(closes)}（北京时间）`,
      ...(standard === undefined ? {} : { standard }),
      extensions: extensionsOf(history).map(({ event }) => event),
      state: now < opens ? ('announced' as const) : now < closes ? ('open' as const) : ('closed' as const),
    });
  },
});

export const defencesRoute = route({
  method: 'GET',
  path: '/api/public/cycles/{cycle}/defences',
  roles: ['public'],
  article: 'A14.4',
  summary: 'Oral defences: when, where, and how the public attends',
  params: cycleParam,
  response: defences,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle } = call.params;
    const [assessments, organisations] = await Promise.all([
      journal.list('assessment', cycle),
      loadOrganisations(journal, cycle),
    ]);
    return ok({
      defences: [...assessments]
        .flatMap(([code, history]) => {
          const scheduled = last(history, 'DefenceScheduled')?.event;
          const organisation = organisations.get(code);
          if (!scheduled || !organisation) return [];
          const { at, place, publicAttendance } = scheduled;
          const { name, award } = organisation;
          return [{ name, award, at, when: formatShanghai(at), place, publicAttendance }];
        })
        .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    });
  },
});
