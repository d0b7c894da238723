import type { Answer } from '../api/call.ts';
import { awardText } from '../text/award.ts';
import { commonText } from '../text/common.ts';
import { useText } from '../text/language.ts';
import { minutesText } from '../text/minutes.ts';

const code = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

interface AsEnteredProps {
  readonly entry: Answer<'GET /api/office/cycles/{cycle}/minutes'>['minutes'][number];
  /** Organisations by their credit codes. */
  readonly nameOf: (code: string) => string;
  /** People by the name under which they sign in. */
  readonly personOf: (person: string) => string;
}

/** An entry's own words, field by field: what the second officer compares with the original. */
export const AsEntered = ({ entry: { target, decision, unit, meeting }, nameOf, personOf }: AsEnteredProps) => {
  const text = useText(minutesText);
  const office = useText(awardText);
  const common = useText(commonText);
  const names: Readonly<Record<string, string>> = {
    code: office.organisation,
    candidate: text.candidate,
    award: office.award,
    reason: office.reason,
    documentNumber: office.documentNumber,
    evidence: text.proof,
    list: text.listNow,
    organisations: office.organisation,
    draft: text.draft,
    decidedOn: text.decidedOn,
    minutes: text.minutes,
    places: text.places,
    heardOn: text.heardOn,
    request: text.request,
    granted: text.granted,
    present: text.present,
    recusals: text.recusals,
    mandates: text.mandates,
    member: text.member,
    substitute: text.substitute,
    counts: text.inFavour,
    inFavour: text.inFavour,
    against: text.against,
    abstained: text.abstained,
    notice: text.notice,
    report: text.report,
    receipt: text.receipt,
    upheld: text.upheld,
    submission: text.submission,
    added: text.added,
    statement: text.statement,
    measure: text.measure,
    proposal: text.proposal,
    facts: text.facts,
    petition: text.petition,
    fact: text.fact,
    remark: text.remark,
    letter: text.letter,
    toOrganisation: text.toOrganisation,
    round: text.round,
    place: text.place,
    expected: text.expected,
    recused: text.recused,
  };
  const show = (value: unknown): string => {
    if (value === true) return office.yes;
    if (value === false) return office.no;
    if (value === 'quality' || value === 'innovation') return common[value];
    if (typeof value === 'string') return code.test(value) ? nameOf(value) : personOf(value);
    if (Array.isArray(value)) return value.map(show).join('、');
    if (typeof value === 'object' && value !== null) return lines(value).join('，');
    return String(value);
  };
  const lines = (of: object): string[] =>
    Object.entries(of).flatMap(([name, value]) =>
      value === undefined || (Array.isArray(value) && value.length === 0)
        ? []
        : [`${names[name] ?? name}：${show(value)}`],
    );
  const all = [
    ...lines(target),
    ...lines(decision),
    ...(unit === undefined ? [] : [`${text.unit}：${unit}`]),
    ...lines(meeting ?? {}),
  ];
  return (
    <ul className="gaps">
      {all.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};
