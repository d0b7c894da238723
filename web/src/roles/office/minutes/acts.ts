/** What can be recorded from paper, in the order of whose acts they are. */
export const acts = [
  'policy-determined',
  'exception-recorded',
  'leader-recusal-resolved',
  'application-terminated',
  'ballot-held',
  'candidate-left-out',
  'report-examined',
  'objection-ruled',
  'list-submitted',
  'list-reconsidered',
  'sanction-decided',
  'fraud-petitioned',
  'seats-approved',
  'seats-refused',
  'list-approved',
  'list-sent-back',
  'revocation-approved',
  'revocation-refused',
  'fact-confirmed',
  'fact-refused',
  'recommendation-signed',
  'recommendation-declined',
  'inquiry-answered',
] as const;
export type Act = (typeof acts)[number];

export const isAct = (act: string | undefined): act is Act => (acts as readonly (string | undefined)[]).includes(act);

const governmental: readonly Act[] = [
  'seats-approved',
  'seats-refused',
  'list-approved',
  'list-sent-back',
  'revocation-approved',
  'revocation-refused',
];
const partnerly: readonly Act[] = [
  'fact-confirmed',
  'fact-refused',
  'recommendation-signed',
  'recommendation-declined',
  'inquiry-answered',
];

/** Whose paper it is: the minutes of a meeting, a decision of the government, a stamped sheet of a third party. */
export const paperOf = (act: Act): 'meeting' | 'government' | 'partner' => {
  if (governmental.includes(act)) return 'government';
  return partnerly.includes(act) ? 'partner' : 'meeting';
};

type Values = Readonly<Record<string, unknown>>;
type Decision = Readonly<Record<string, unknown>>;

const given = (values: Values = {}): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));

const entriesOf = <T>(values: unknown): [string, T][] =>
  Object.entries((values ?? {}) as Readonly<Record<string, T | undefined>>).filter(
    (entry): entry is [string, T] => entry[1] !== undefined,
  );

/** What the form gathers, in the words of the act: maps by credit code become lists, and choices their parts. */
const decisionOf = (act: Act, { decision = {}, ...rest }: Values & { readonly decision?: Values }): Decision => {
  const said = given(decision);
  switch (act) {
    case 'application-terminated': {
      const { leadNotice, leadReceipt, ...others } = said;
      return leadNotice && leadReceipt ? { ...others, lead: { notice: leadNotice, receipt: leadReceipt } } : others;
    }
    case 'ballot-held':
      return {
        ...said,
        counts: entriesOf<Values>(rest.counts).map(([code, counts]) => ({ code, ...counts })),
      };
    case 'list-submitted':
      return {
        ...said,
        situations: entriesOf<Values>(rest.situations).flatMap(([code, byDepartment]) =>
          entriesOf<string>(byDepartment).map(([department, reason]) => ({ code, department, reason })),
        ),
      };
    case 'list-reconsidered':
      return {
        ...said,
        removed: entriesOf<string>(rest.removed).map(([code, reason]) => ({ code, reason })),
        added: entriesOf<string>(rest.added).map(([code, reason]) => ({ code, reason })),
      };
    case 'list-approved': {
      const words = entriesOf<{ approved: boolean; reason?: string }>(rest.organisations);
      return {
        ...said,
        approved: words.filter(([, { approved }]) => approved).map(([code]) => code),
        refused: words.flatMap(([code, { approved, reason = '' }]) => (approved ? [] : [{ code, reason }])),
      };
    }
    case 'inquiry-answered':
      return {
        answers: entriesOf<{ situation: string; text?: string; evidence?: string[] }>(rest.answers).flatMap(
          ([code, { situation, text, evidence = [] }]) => {
            if (situation === 'none') return [{ code, situation }];
            return situation === 'found' ? [{ code, situation, text, evidence }] : [];
          },
        ),
      };
    default:
      return said;
  }
};

/** What was chosen from a list of open things names several parts at once: whose it is, which, in answer to what. */
const taken = (values: Values): Values & { readonly decision?: Values } => {
  const decision = (values.decision ?? {}) as Values;
  const parts = (name: string): readonly string[] => String(values[name] ?? '').split(' ');
  if (values.fact !== undefined) {
    const [code, fact, request, unit] = parts('fact');
    return { ...values, target: { code, fact }, unit, decision: { ...decision, request: Number(request) } };
  }
  if (values.recommendation !== undefined) {
    const [code, request, unit] = parts('recommendation');
    return { ...values, target: { code }, unit, decision: { ...decision, request: Number(request) } };
  }
  if (values.petition !== undefined) {
    const [code, ground, petition] = parts('petition');
    return { ...values, target: { code, ground, petition: Number(petition) } };
  }
  return { ...values, decision };
};

/**
 * The body of the command that enters an act, from what the form gathered.
 *
 * @param chosen `target`, `decision` and the maps by credit code of the acts that have them; `meeting`, `unit`, `occurredOn`, `scan`
 */
export const bodyOf = (act: Act, chosen: Values): Readonly<Record<string, unknown>> => {
  const values = taken(chosen);
  const { target, meeting, unit, occurredOn, scan } = values;
  const paper = paperOf(act);
  return {
    act,
    target: given(target as Values | undefined),
    decision: decisionOf(act, values),
    ...(paper === 'meeting' ? { meeting } : {}),
    ...(paper === 'partner' ? { unit } : {}),
    occurredOn,
    scan,
  };
};
