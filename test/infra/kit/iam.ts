/** A statement of a policy, its intrinsic functions written out. */
export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Principal?: '*' | { readonly AWS?: string | readonly string[]; readonly Service?: string };
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** What somebody asks for. A key that the request does not have is not in the context. */
export interface Request {
  readonly action: string;
  readonly resource: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
  readonly principal?: string;
}

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

const like = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.replace(/[\\^$.|?+()[\]{}]/g, '\\$&').replaceAll('*', '.*')}$`, 's').test(text);

const operators: Readonly<
  Record<string, (given: readonly string[] | undefined, wanted: readonly string[]) => boolean>
> = {
  StringEquals: (given, wanted) => given?.every((value) => wanted.includes(value)) ?? false,
  ArnNotEquals: (given, wanted) => given === undefined || !given.some((value) => wanted.includes(value)),
  ArnLike: (given, wanted) => given?.every((value) => wanted.some((pattern) => like(pattern, value))) ?? false,
  Bool: (given, wanted) => given?.every((value) => wanted.includes(value)) ?? false,
  NumericLessThan: (given, wanted) => given?.every((value) => Number(value) < Number(wanted[0])) ?? false,
  Null: (given, wanted) => (given === undefined) === (wanted[0] === 'true'),
  // As IAM has it: all values of none at all are like anything.
  'ForAllValues:StringLike': (given, wanted) =>
    (given ?? []).every((value) => wanted.some((pattern) => like(pattern, value))),
};

const holds = (condition: Statement['Condition'], context: Request['context'] = {}): boolean =>
  Object.entries(condition ?? {}).every(([operator, keys]) => {
    const test = operators[operator];
    if (!test) throw new Error(`no rule for the condition operator ${operator}`);
    return Object.entries(keys).every(([key, wanted]) => test(context[key], list(wanted)));
  });

const concerns = (statement: Statement, { action, resource, context, principal }: Request): boolean =>
  list(statement.Action).some((pattern) => like(pattern, action)) &&
  list(statement.Resource).some((pattern) => like(pattern, resource)) &&
  (statement.Principal === undefined ||
    statement.Principal === '*' ||
    list(statement.Principal.AWS).some((pattern) => pattern === '*' || pattern === principal)) &&
  holds(statement.Condition, context);

/** Whether the statements allow it, as IAM decides: a denial wins, and what nobody allows is denied. */
export const allows = (statements: readonly Statement[], request: Request): boolean => {
  const concerned = statements.filter((statement) => concerns(statement, request));
  return concerned.some(({ Effect }) => Effect === 'Allow') && !concerned.some(({ Effect }) => Effect === 'Deny');
};

/** Whether the statements forbid it whoever else allows it. */
export const denies = (statements: readonly Statement[], request: Request): boolean =>
  statements.some((statement) => statement.Effect === 'Deny' && concerns(statement, request));
