import type { DecideSanction, VerifyMisconduct } from '../../contracts/api/misconduct.ts';
import type { PrivateReference } from '../../contracts/primitives.ts';
import type { EventOf } from '../../contracts/streams.ts';
import type { Instant } from '../kernel/instant.ts';
import { type History, last } from '../kernel/recorded.ts';
import { forbidden, invalid, missing, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { happened } from '../resolution/happened.ts';

type Reported = EventOf<'misconduct'>;
type Verified = EventOf<'finding'>;

/** A report of misconduct with what the office found and the committee decided (A20c, e). */
export interface MisconductCase {
  readonly reported: Reported;
  readonly at: Instant;
  readonly finding?: Verified & { readonly at: Instant };
  readonly sanction?: EventOf<'sanction'>;
  /** Whom it concerns, as far as known. */
  readonly person?: string;
}

/** A case from its three streams; undefined when nothing was reported. */
export const caseOf = (
  reports: History<'misconduct'>,
  findings: History<'finding'>,
  sanctions: History<'sanction'>,
): MisconductCase | undefined => {
  const reported = last(reports, 'MisconductReported');
  if (!reported) return undefined;
  const finding = last(findings, 'MisconductVerified');
  const sanction = last(sanctions, 'SanctionDecided')?.event;
  const person = finding?.event.person ?? reported.event.person;
  return {
    reported: reported.event,
    at: reported.receivedAt,
    ...(finding ? { finding: { ...finding.event, at: finding.receivedAt } } : {}),
    ...(sanction ? { sanction } : {}),
    ...(person === undefined ? {} : { person }),
  };
};

const noReport = missing({
  code: 'no-such-report',
  reason: '没有可供办理的这份反映。',
  remedy: '请在反映清单中选择。',
});

/** The office's verification of a report (A20c), by nobody whom it concerns. */
export const verifyMisconduct = (
  found: MisconductCase | undefined,
  { substantiated, person }: VerifyMisconduct,
  finding: PrivateReference,
  officer: string,
): Result<EventOf<'finding'>> => {
  // To whom it concerns it does not exist: he learns of it by being heard.
  if (!found || found.reported.person === officer) return noReport;
  if (found.finding) {
    return stale({
      code: 'misconduct-verified',
      reason: '该反映已经核实。',
      remedy: '请查看核实结果；有新情况的另行登记。',
      current: { substantiated: found.finding.substantiated },
    });
  }
  if (person === officer) {
    return forbidden({
      code: 'concerns-yourself',
      reason: '不得核实反映本人的问题。',
      remedy: '请由其他工作人员核实。',
      basis: { rule: 'regulation', article: 'A20' },
    });
  }
  if (substantiated && person === undefined) {
    return invalid({
      code: 'person-missing',
      reason: '经查属实的，须明确所涉人员，以便提请评委会处理。',
      remedy: '请填写所涉人员的标识。',
      gaps: [{ at: 'body.person', problem: '未填写所涉人员' }],
    });
  }
  return ok({
    type: 'MisconductVerified',
    substantiated,
    ...(substantiated && person !== undefined ? { person } : {}),
    finding,
  });
};

/** The committee's sanction (A20e): on what proved true, once, and not by the person concerned. */
export const decideSanction = (
  found: MisconductCase | undefined,
  { measure, reason, decidedOn, minutes }: DecideSanction,
  presiding: string,
  receivedAt: Instant,
): Result<EventOf<'sanction'>> => {
  if (!found) return noReport;
  const { finding, sanction } = found;
  if (sanction) {
    return stale({
      code: 'sanction-decided',
      reason: '评委会对该问题已有决定。',
      remedy: '请查看已有决定。',
      current: { measure: sanction.measure },
    });
  }
  if (!finding?.substantiated || finding.person === undefined) {
    return outOfOrder({
      code: 'misconduct-unproven',
      reason: finding ? '该反映经核实不属实。' : '评审办尚未核实该反映。',
      remedy: '评委会就经核实属实的问题作出处理。',
    });
  }
  if (finding.person === presiding) {
    return forbidden({
      code: 'concerns-yourself',
      reason: '不得主持处理本人的问题。',
      remedy: '请由其他主任或副主任主持。',
      basis: { rule: 'regulation', article: 'A20' },
    });
  }
  const dated = happened(decidedOn, receivedAt, 'body.decidedOn');
  return dated.ok
    ? ok({ type: 'SanctionDecided', person: finding.person, measure, reason, decidedOn, minutes })
    : dated;
};

/** The id of a case: the year in which it was reported, then the report's own. */
export const caseId = (cycle: string, report: string): string => `${cycle}.${report}`;

/**
 * Who is no examiner any more in a year (A20e): whom the committee disqualified in it or before. Earlier years stay as they were.
 *
 * @param sanctions by the id of their case
 */
export const disqualifiedIn = (
  cycle: string,
  sanctions: ReadonlyMap<string, History<'sanction'>>,
): ReadonlySet<string> =>
  new Set(
    [...sanctions].flatMap(([id, history]) => {
      const sanction = last(history, 'SanctionDecided')?.event;
      const [year = ''] = id.split('.');
      return sanction?.measure === 'disqualification' && year <= cycle ? [sanction.person] : [];
    }),
  );
