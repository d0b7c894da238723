import { scoreTraces } from '../../../../../functions/domain/visit/score-free.ts';
import type { Application } from '../use-application.ts';

/** One entry of the report as it is being written. */
export interface Entry {
  readonly item?: string;
  readonly text: string;
}

export const parts = ['findings', 'strengths', 'opportunities'] as const;

/** The report as it is being written. */
export interface Report {
  readonly visitedOn?: string;
  readonly findings: readonly Entry[];
  readonly strengths: readonly Entry[];
  readonly opportunities: readonly Entry[];
}

export const emptyReport: Report = { findings: [{ text: '' }], strengths: [], opportunities: [] };

/** What in an entry gives a score, a percentage or a ranking away; the API refuses it by the same rule. */
export const tracesIn = ({ text }: Entry): readonly string[] => scoreTraces(text);

/** A new version begins with what the last one said. */
export const fromVersion = ({
  visitedOn,
  findings,
  strengths,
  opportunities,
}: Application['reports'][number]): Report => ({
  visitedOn,
  findings: findings.map(({ item, finding }) => ({ item, text: finding })),
  strengths,
  opportunities,
});

const filled = (of: readonly Entry[]): readonly { readonly item: string; readonly text: string }[] =>
  of.flatMap(({ item, text }) => (item === undefined || text.trim() === '' ? [] : [{ item, text: text.trim() }]));

/** The report as it is sent; undefined while something is missing in it. */
export const reportBody = (report: Report) => {
  const { visitedOn } = report;
  const whole = parts.every((part) => filled(report[part]).length === report[part].length);
  const clean = parts.every((part) => report[part].every((entry) => tracesIn(entry).length === 0));
  if (visitedOn === undefined || report.findings.length === 0 || !whole || !clean) return undefined;
  return {
    visitedOn,
    findings: filled(report.findings).map(({ item, text }) => ({ item, finding: text })),
    strengths: [...filled(report.strengths)],
    opportunities: [...filled(report.opportunities)],
  };
};
