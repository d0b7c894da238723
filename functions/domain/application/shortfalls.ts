import { isRecommended } from '../recommendation/recommendation.ts';
import { namedFacts } from '../verification/facts.ts';
import type { Dossier } from './dossier.ts';
import { eligibilityShortfalls } from './eligibility.ts';
import { namedEvidence } from './named-evidence.ts';
import { byArticle, type Shortfall } from './shortfall.ts';

const form = byArticle('A13');

/** Whatever the content itself lacks: fields, conditions, innovation results, files (A2b, A11, A13). */
export const contentShortfalls = (dossier: Dossier): readonly Shortfall[] => {
  const unreadable = new Set(dossier.gaps.map(({ at }) => at));
  const wrong = [
    ...eligibilityShortfalls(dossier),
    ...indicatorShortfalls(dossier),
    ...evaluationShortfalls(dossier),
    ...innovationShortfalls(dossier),
    ...formerWinnerShortfalls(dossier),
    ...fileShortfalls(dossier),
  ];
  return [
    ...dossier.gaps.map(({ at, problem }) => form(at, problem)),
    // What could not be read at all is said once.
    ...wrong.filter(({ at }) => !unreadable.has(at)),
  ];
};

/** Whatever others have not said yet: departments and recommender (A13c, d). Refused is answered. */
export const confirmationShortfalls = ({
  application: { code },
  codeAccepted,
  form: filled,
  parts,
  facts,
  recommendations,
}: Dossier): readonly Shortfall[] => [
  ...namedFacts
    .filter((fact) => fact.concerns({ code, codeAccepted }, parts))
    .flatMap((fact) => {
      const state = facts.find(({ request }) => request.fact === fact.key);
      const at = `facts.${fact.key}`;
      if (!state) return form(at, `“${fact.label}”尚未提请${fact.departmentName}验证确认`);
      const statement = fact.statement(code, filled);
      if (statement !== undefined && statement !== state.request.statement) {
        return form(at, `“${fact.label}”的内容在提请验证后已改变，须重新提请${fact.departmentName}验证确认`);
      }
      return state.answer ? [] : form(at, `“${fact.label}”${fact.departmentName}尚未答复`);
    }),
  ...(isRecommended(recommendations)
    ? []
    : [
        form(
          'recommendation',
          recommendations.some(({ answer }) => !answer)
            ? '行业协会或主管部门尚未签署推荐意见'
            : '尚无行业协会或主管部门签署的推荐意见',
        ),
      ]),
];

const indicatorShortfalls = ({ cycle, parts: { indicators } }: Dossier): readonly Shortfall[] => {
  const last = Number(cycle.year) - 1;
  const expected = [last - 2, last - 1, last];
  const given = indicators?.years?.map(({ year }) => year).toSorted((a, b) => a - b);
  return given && given.join() !== expected.join()
    ? [form('indicators.years', `主要经济指标应为${expected.join('、')}三个年度`)]
    : [];
};

const evaluationShortfalls = ({ edition, parts }: Dossier): readonly Shortfall[] => {
  const written = parts['self-evaluation']?.categories;
  if (!written || !edition) return [];
  const known = edition.categories.map(({ code }) => code);
  return [
    ...edition.categories
      .filter(({ code }) => !Object.hasOwn(written, code))
      .map(({ code, name }) => form(`self-evaluation.categories.${code}`, `缺少“${code} ${name}”的自我评价`)),
    ...Object.keys(written)
      .filter((code) => !known.includes(code))
      .map((code) => form(`self-evaluation.categories.${code}`, `${edition.standard}没有类目${code}`)),
  ];
};

const innovationKinds = {
  quality: '质量创新',
  standards: '标准创新',
  brand: '品牌建设',
  intellectualProperty: '知识产权创造',
} as const;

/** The innovation award's application also carries results of each kind that article 2 names (A2b). */
const innovationShortfalls = ({ parts: { award, innovation } }: Dossier): readonly Shortfall[] => {
  if (award?.award !== 'innovation') return [];
  return (Object.keys(innovationKinds) as (keyof typeof innovationKinds)[])
    .filter((kind) => innovation?.[kind]?.length === 0)
    .map((kind) => byArticle('A2')(`innovation.${kind}`, `申报创新奖须列出${innovationKinds[kind]}成果`));
};

const formerWinnerShortfalls = ({ parts: { award }, former }: Dossier): readonly Shortfall[] =>
  former.awards
    .filter((won) => won.award === award?.award)
    .map(({ year }) => ({
      at: 'award.award',
      problem: `${year}年度已获该奖项；按评委会审定的实施细则，获奖后${former.years}年内不再申报同一奖项`,
      basis: { rule: 'policy', item: 'formerWinnerYears' },
    }));

const fileShortfalls = ({ parts, files }: Dossier): readonly Shortfall[] =>
  namedEvidence(parts).flatMap(({ at, id }) =>
    files.get(id)?.clear ? [] : form(at, `材料${id}不存在，或尚未上传并通过核验`),
  );
