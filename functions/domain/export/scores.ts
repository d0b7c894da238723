import type { Observation } from '../../contracts/primitives.ts';
import { overallScores } from '../consensus/overall-score.ts';
import { rankingOf } from '../consensus/ranking.ts';
import { type CriteriaItem, itemsOf } from '../policy/criteria/edition.ts';
import { type Score, scoreOf } from '../policy/criteria/score.ts';
import { decimalOf, type Fraction } from '../policy/fraction.ts';
import { phaseWords, type Scorecard, type TeamPhase } from '../scorecard/scorecard.ts';
import {
  consensusOf,
  type Dossier,
  editionOfYear,
  membersThatCount,
  panellistsThatCount,
  type Review,
} from '../stage/review.ts';
import { awardWords } from './applications.ts';
import { atInstant, type Cell, type Column, column, inHundredths, type Sheet, sheetOf, yesNo } from './table.ts';

/** What an export shows of the scores. */
export interface ScoresExport {
  /** Everybody: places are among all. */
  readonly review: Review;
  /** Those that the reader may see. */
  readonly dossiers: readonly Dossier[];
  /** A person's name, where the reader is told. */
  readonly personOf: (person: string) => string | undefined;
}

const phases = ['document', 'site'] as const satisfies readonly TeamPhase[];

/** One sheet that somebody submitted, or the consensus on one. */
interface Scored {
  readonly dossier: Dossier;
  readonly phase: TeamPhase;
  readonly person: string;
  readonly counts: boolean;
  readonly sheet: Pick<Scorecard, 'percentages' | 'strengths' | 'opportunities' | 'at'>;
  readonly score: Score;
}

const organisation = <R extends { readonly dossier: Dossier }>(): readonly Column<R>[] => [
  column('申报组织', 36, ({ dossier }) => dossier.application.name),
  column('统一社会信用代码', 22, ({ dossier }) => dossier.code),
  column('申报奖项', 18, ({ dossier }) => awardWords[dossier.application.award]),
];

/** An exact fraction as a cell: rounded half up here and nowhere before (四舍五入). */
const rounded = (fraction: Fraction | undefined): Cell =>
  fraction && { amount: Math.round(Number(decimalOf(fraction, 2)) * 100) };

/**
 * Every score of every examiner and panellist, with the consensus and the places that come of them (A14.2, A14.3b, A14.4c). What
 * does not count any more stands here, too, and says so (A20b). For office and supervisor; never for an applicant (A20d).
 */
export const scoreSheets = ({ review, dossiers, personOf }: ScoresExport): readonly Sheet[] => {
  // Nobody has scored before the edition was recorded: there is nothing to write then.
  if (!review.edition) return [];
  const edition = editionOfYear(review);
  const items = itemsOf(edition);
  const cards = dossiers.flatMap((dossier) => {
    const counting = new Set(membersThatCount(review, dossier).map(({ examiner }) => examiner));
    return phases.flatMap((phase) =>
      [...dossier.scorecards[phase].values()].map(
        (sheet): Scored => ({
          dossier,
          phase,
          person: sheet.examiner,
          counts: counting.has(sheet.examiner),
          sheet,
          score: scoreOf(edition, sheet.percentages),
        }),
      ),
    );
  });
  const agreed = dossiers.flatMap((dossier) =>
    phases.flatMap((phase) => {
      const inForce = consensusOf(review, dossier, phase);
      return dossier.conclusions[phase].map(
        (sheet): Scored => ({
          dossier,
          phase,
          person: sheet.by,
          counts: sheet === inForce,
          sheet,
          score: scoreOf(edition, sheet.percentages),
        }),
      );
    }),
  );
  const who = (title: string): readonly Column<Scored>[] => [
    ...organisation<Scored>(),
    column('阶段', 10, ({ phase }) => phaseWords[phase]),
    column(`${title}标识`, 18, ({ person }) => person),
    column(`${title}姓名`, 12, ({ person }) => personOf(person)),
  ];
  const categories: readonly Column<Scored>[] = edition.categories.map(({ code, name, points }) =>
    column(`${code} ${name}（${points}分）`, 14, ({ score }) => inHundredths(score.categories[code])),
  );
  const counted = (title: string) => column<Scored>(title, 10, ({ counts }) => yesNo(counts));
  const total = column<Scored>(`总分（${edition.points}分）`, 12, ({ score }) => ({ amount: score.total }));
  const submitted = column<Scored>('提交时间（北京时间）', 26, ({ sheet }) => atInstant(sheet.at));
  return [
    sheetOf('评分汇总', [...who('评审员'), counted('是否计入'), total, ...categories, submitted], cards),
    itemSheet(items, who('评审员'), cards),
    observationSheet(items, who('评审员'), cards),
    sheetOf(
      '合议评分',
      [
        ...who('组长'),
        counted('现行有效'),
        total,
        ...categories,
        ...items.map(({ code, name }) =>
          column<Scored>(`${code} ${name}（%）`, 12, ({ sheet }) => sheet.percentages[code]),
        ),
        submitted,
      ],
      agreed,
    ),
    defenceSheet(review, dossiers, personOf),
    placeSheet(review, dossiers),
  ];
};

const itemSheet = (items: readonly CriteriaItem[], who: readonly Column<Scored>[], cards: readonly Scored[]): Sheet => {
  interface Row extends Scored {
    readonly item: CriteriaItem;
  }
  return sheetOf<Row>(
    '逐条评分',
    [
      ...who,
      column('是否计入', 10, ({ counts }) => yesNo(counts)),
      column('评分条款', 10, ({ item }) => item.code),
      column('条款名称', 24, ({ item }) => item.name),
      column('分值', 8, ({ item }) => item.points),
      column('百分比（%）', 10, ({ item, sheet }) => sheet.percentages[item.code]),
      column('得分', 10, ({ item, score }) => inHundredths(score.items[item.code])),
    ],
    cards.flatMap((card) => items.map((item) => ({ ...card, item }))),
  );
};

const observationSheet = (
  items: readonly CriteriaItem[],
  who: readonly Column<Scored>[],
  cards: readonly Scored[],
): Sheet => {
  interface Row extends Scored, Observation {
    readonly kind: string;
  }
  const names = new Map(items.map(({ code, name }) => [code, name]));
  const rows = (card: Scored, kind: string, observations: readonly Observation[]): readonly Row[] =>
    observations.map((observation) => ({ ...card, ...observation, kind }));
  return sheetOf<Row>(
    '优势和改进机会',
    [
      ...who,
      column('评分条款', 10, ({ item }) => item),
      column('条款名称', 24, ({ item }) => names.get(item)),
      column('类别', 10, ({ kind }) => kind),
      column('内容', 80, ({ text }) => text),
    ],
    cards.flatMap((card) => [
      ...rows(card, '优势', card.sheet.strengths),
      ...rows(card, '改进机会', card.sheet.opportunities),
    ]),
  );
};

const defenceSheet = (review: Review, dossiers: readonly Dossier[], personOf: ScoresExport['personOf']): Sheet => {
  const rows = dossiers.flatMap((dossier) => {
    const counting = new Set(panellistsThatCount(review, dossier));
    return [...dossier.defenceScores.values()].map((score) => ({
      dossier,
      counts: counting.has(score.panellist),
      ...score,
    }));
  });
  return sheetOf<(typeof rows)[number]>(
    '答辩评分',
    [
      ...organisation<(typeof rows)[number]>(),
      column('答辩专家标识', 18, ({ panellist }) => panellist),
      column('答辩专家姓名', 12, ({ panellist }) => personOf(panellist)),
      column('是否计入', 10, ({ counts }) => yesNo(counts)),
      column('评分（100分）', 12, ({ score }) => score),
      column('评语', 80, ({ remarks }) => remarks),
      column('提交时间（北京时间）', 26, ({ at }) => atInstant(at)),
    ],
    rows,
  );
};

const placeSheet = (review: Review, dossiers: readonly Dossier[]): Sheet => {
  const everybody = [...review.dossiers.values()];
  const placesOf = (phase: TeamPhase) => new Map(rankingOf(review, everybody, phase).map((row) => [row.code, row]));
  const document = placesOf('document');
  const site = placesOf('site');
  const overall = new Map(
    // Without weights nothing was heard yet.
    (review.policy ? overallScores(review, everybody) : []).map((row) => [row.code, row]),
  );
  interface Row {
    readonly dossier: Dossier;
  }
  return sheetOf<Row>(
    '得分和名次',
    [
      ...organisation<Row>(),
      column('资料评审得分', 14, ({ dossier }) => inHundredths(document.get(dossier.code)?.total)),
      column('资料评审名次', 14, ({ dossier }) => document.get(dossier.code)?.rank),
      column('现场评审得分', 14, ({ dossier }) => inHundredths(site.get(dossier.code)?.total)),
      column('现场评审名次', 14, ({ dossier }) => site.get(dossier.code)?.rank),
      column('答辩平均分', 14, ({ dossier }) => rounded(overall.get(dossier.code)?.defence)),
      column('综合得分', 14, ({ dossier }) => rounded(overall.get(dossier.code)?.overall)),
      column('综合名次', 14, ({ dossier }) => overall.get(dossier.code)?.rank),
    ],
    dossiers.map((dossier) => ({ dossier })),
  );
};
