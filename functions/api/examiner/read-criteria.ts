import { scoringStandard } from '../../contracts/api/criteria.ts';
import { cycleParams } from '../../contracts/api/cycle.ts';
import { streamOf } from '../../contracts/streams.ts';
import { cycleOf } from '../../domain/cycle/cycle.ts';
import { missing, ok } from '../../domain/kernel/result.ts';
import { processDimensions, resultDimensions } from '../../domain/policy/criteria/edition.ts';
import { editionOf } from '../../domain/policy/criteria/editions.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';

const inWords = <D extends string>(names: Readonly<Record<D, string>>, texts: Readonly<Record<D, string>>) =>
  (Object.keys(names) as D[]).map((dimension) => ({ name: names[dimension], text: texts[dimension] }));

export const readCriteriaRoute = route({
  method: 'GET',
  path: '/api/examiner/cycles/{cycle}/criteria',
  roles: ['examiner', 'panellist'],
  article: 'A4',
  summary: 'The edition of the standard that the year is scored by: categories, items, bands',
  params: cycleParams,
  response: scoringStandard,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const year = call.params.cycle;
    const cycle = cycleOf(await journal.load(streamOf.cycle(year)));
    if (!cycle) return noCycle(year);
    if (!cycle.criteria) {
      return missing({
        code: 'criteria-not-recorded',
        reason: `${year}年度尚未登记评审标准的版本。`,
        remedy: '请待评审办登记本年度采用的标准版本。',
      });
    }
    const edition = editionOf(cycle.criteria.edition);
    if (!edition.ok) return edition;
    const { standard, title, guide, points, step, categories, bands } = edition.value;
    return ok({
      standard,
      title,
      guide,
      points,
      step,
      categories: categories.map((category) => ({ ...category, items: [...category.items] })),
      bands: bands.map(({ from, to, process, result }) => ({
        from,
        to,
        process: inWords(processDimensions, process),
        result: inWords(resultDimensions, result),
      })),
    });
  },
});
