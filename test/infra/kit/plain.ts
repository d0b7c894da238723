/**
 * A template's value with its intrinsic functions written out: `{ Ref: 'X' }` becomes `<X>`, `Fn::GetAtt` `<X.Arn>`. What this does
 * not know it refuses.
 */
export const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const [[name, argument] = ['', undefined], ...others] = Object.entries(value);
  if (others.length === 0 && name === 'Ref') return `<${String(argument)}>`;
  if (others.length === 0 && name.startsWith('Fn::')) return intrinsic(name, argument);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
};

const intrinsic = (name: string, argument: unknown): unknown => {
  if (name === 'Fn::GetAtt' && Array.isArray(argument)) return `<${argument.join('.')}>`;
  if (name === 'Fn::Join' && Array.isArray(argument)) {
    const [separator, parts] = argument as [string, unknown[]];
    return parts.map((part) => String(plain(part))).join(separator);
  }
  // Parts of what only the deployment knows.
  if (name === 'Fn::Select' && Array.isArray(argument)) return `<${argument[0]} of ${String(plain(argument[1]))}>`;
  if (name === 'Fn::Split' && Array.isArray(argument)) return `${String(plain(argument[1]))} by ${argument[0]}`;
  throw new Error(`no rule for ${name}`);
};
