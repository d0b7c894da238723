/** What CloudFormation's intrinsic functions are evaluated against. */
export interface Scope {
  /** The value of `Ref` to a parameter, pseudo parameter or resource. */
  ref(name: string): unknown;
  attribute(logicalId: string, name: string): unknown;
  condition(name: string): boolean;
  mapping(map: string, first: string, second: string): unknown;
}

type Evaluate = (argument: unknown, scope: Scope) => unknown;

const list = (value: unknown, scope: Scope): unknown[] => {
  const evaluated = evaluate(value, scope);
  if (!Array.isArray(evaluated)) throw new Error(`A list was expected: ${JSON.stringify(value)}`);
  return evaluated;
};

const substitute: Evaluate = (argument, scope) => {
  const [text, variables] = Array.isArray(argument) ? argument : [argument, {}];
  return String(text).replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal, name: string) => {
    if (literal) return `\${${name}}`;
    if (Object.hasOwn(variables, name)) return String(evaluate(variables[name], scope));
    const [id = '', ...attribute] = name.split('.');
    return String(attribute.length ? scope.attribute(id, attribute.join('.')) : scope.ref(id));
  });
};

const functions: Record<string, Evaluate> = {
  Ref: (name, scope) => scope.ref(String(name)),
  Condition: (name, scope) => scope.condition(String(name)),
  'Fn::GetAtt': (argument, scope) => {
    const [id, ...attribute] = Array.isArray(argument) ? argument : String(argument).split('.');
    return scope.attribute(String(id), attribute.map((part) => evaluate(part, scope)).join('.'));
  },
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = argument as [string, unknown];
    return list(parts, scope).join(separator);
  },
  'Fn::Sub': substitute,
  'Fn::Select': (argument, scope) => {
    const [index, values] = argument as [unknown, unknown];
    return list(values, scope)[Number(evaluate(index, scope))];
  },
  'Fn::Split': (argument, scope) => {
    const [separator, text] = argument as [string, unknown];
    return String(evaluate(text, scope)).split(separator);
  },
  'Fn::If': (argument, scope) => {
    const [name, yes, no] = argument as [string, unknown, unknown];
    return evaluate(scope.condition(name) ? yes : no, scope);
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = list(argument, scope);
    return left === right;
  },
  'Fn::And': (argument, scope) => list(argument, scope).every(Boolean),
  'Fn::Or': (argument, scope) => list(argument, scope).some(Boolean),
  'Fn::Not': (argument, scope) => !list(argument, scope)[0],
  'Fn::FindInMap': (argument, scope) => {
    const [map, first, second] = list(argument, scope).map(String);
    return scope.mapping(map ?? '', first ?? '', second ?? '');
  },
};

/**
 * A template's value with its intrinsic functions evaluated; properties whose value is `AWS::NoValue` are gone.
 * @throws naming the function when it is none of those served.
 */
export const evaluate = (value: unknown, scope: Scope): unknown => {
  if (Array.isArray(value)) return value.map((item) => evaluate(item, scope)).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [name, argument] = entries[0] ?? [];
  if (entries.length === 1 && name && (Object.hasOwn(functions, name) || name.startsWith('Fn::'))) {
    const run = functions[name];
    if (!run) throw new Error(`The local cloud does not serve the template function ${name}.`);
    return run(argument, scope);
  }
  return Object.fromEntries(
    entries.map(([key, item]) => [key, evaluate(item, scope)]).filter(([, item]) => item !== undefined),
  );
};
