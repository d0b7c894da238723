import type { Award, Condition } from '../../../contracts/primitives.ts';
import type { Article } from '../../kernel/result.ts';

/** A rule that stands in the text: read-only, tied to the edition, and quoted word for word. */
export interface RegulationRule<V> {
  readonly provenance: 'regulation';
  readonly article: Article;
  readonly label: string;
  readonly value: V;
  readonly quote: string;
}

/** One of the eight conditions that an applicant must meet, all of them (A11). */
export interface EligibilityCondition {
  readonly provenance: 'regulation';
  readonly condition: Condition;
  readonly article: Article;
  readonly label: string;
  readonly text: string;
  /** The fifth asks industrial enterprises only. */
  readonly appliesTo: 'every-organisation' | 'industrial-enterprises';
}

/** Lowest level of a news medium, as the text has it («区级及以上»). */
type MediaLevel = 'district' | 'city';

/** What one edition of the regulation fixes. Days, places, years and CNY are whole numbers. */
export interface Regulation {
  readonly id: string;
  readonly title: string;
  readonly issuedAs: string;
  /** The paragraphs of each article; items of an article are paragraphs that begin with （一）, （二） … */
  readonly articles: Readonly<Record<number, readonly string[]>>;
  readonly conditions: readonly EligibilityCondition[];
  readonly rules: {
    readonly effectiveOn: RegulationRule<string>;
    readonly cyclesPerYear: RegulationRule<number>;
    /** Places per award, «in principle»: the committee can record a reasoned exception. */
    readonly cap: Readonly<Record<Award, RegulationRule<number>>>;
    readonly fewerAllowed: RegulationRule<boolean>;
    /** CNY per winner, no exception. */
    readonly bonus: Readonly<Record<Award, RegulationRule<number>>>;
    /** What an application for the innovation award also shows. */
    readonly innovationResults: RegulationRule<readonly string[]>;
    /** Labels for filters and statistics; never eligibility, never points. */
    readonly encouragedIndustries: RegulationRule<readonly string[]>;
    readonly supportedIndustries: RegulationRule<readonly string[]>;
    readonly standards: RegulationRule<readonly string[]>;
    readonly examinersAtLeast: RegulationRule<number>;
    readonly industryExpertsAtLeast: RegulationRule<number>;
    readonly leadersPerTeam: RegulationRule<number>;
    /** Full years of lawful operation. */
    readonly yearsInOperation: RegulationRule<number>;
    /** Grades of 亩均效益 that suffice, of the year before. */
    readonly landUseGrades: RegulationRule<readonly string[]>;
    /** Years without failed sampling, major accidents, major complaints. */
    readonly cleanYears: RegulationRule<number>;
    readonly siteVisitDays: RegulationRule<number>;
    readonly noticeMedium: RegulationRule<MediaLevel>;
    readonly exposureMedium: RegulationRule<MediaLevel>;
    /** Years after the commendation decision in which a serious incident can cost the title. */
    readonly watchYears: RegulationRule<number>;
    readonly honours: RegulationRule<readonly string[]>;
    /** What is recovered after fraud; the text says 奖杯 here and 奖牌 in article 19, and both are tracked. */
    readonly recoveredAfterFraud: RegulationRule<readonly string[]>;
    readonly recoveredAfterIncident: RegulationRule<readonly string[]>;
    readonly sanctions: RegulationRule<readonly string[]>;
  };
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

const chineseNumber = (number: number): string => {
  const tens = Math.floor(number / 10);
  const unit = number % 10 === 0 ? '' : numerals[(number % 10) - 1];
  return `${tens > 1 ? numerals[tens - 1] : ''}${tens > 0 ? '十' : ''}${unit}`;
};

const placeOf = (article: Article): readonly [number, number | undefined] => {
  const [number, item] = article.slice(1).split('.').map(Number);
  if (number === undefined || !Number.isSafeInteger(number)) throw new RangeError(`no article: ${article}`);
  return [number, item];
};

/** «第十四条第（六）项», as it is cited. */
export const citationOf = (article: Article): string => {
  const [number, item] = placeOf(article);
  return `第${chineseNumber(number)}条${item === undefined ? '' : `第（${chineseNumber(item)}）项`}`;
};

/**
 * The words of an article (`A9`) or of one of its items (`A14.6`), a paragraph each. An item's further paragraphs belong to
 * it until the next item begins.
 * @throws RangeError for an article or item that the regulation does not have
 */
export const articleText = (regulation: Pick<Regulation, 'articles'>, article: Article): readonly string[] => {
  const [number, item] = placeOf(article);
  const paragraphs = regulation.articles[number];
  if (paragraphs === undefined) throw new RangeError(`no article ${article}`);
  if (item === undefined) return paragraphs;
  const begins = (paragraph: string) => /^（[一二三四五六七八九十]+）/.test(paragraph);
  const first = paragraphs.findIndex((paragraph) => paragraph.startsWith(`（${chineseNumber(item)}）`));
  if (first < 0) throw new RangeError(`no article ${article}`);
  const next = paragraphs.findIndex((paragraph, index) => index > first && begins(paragraph));
  return paragraphs.slice(first, next < 0 ? undefined : next);
};
