import type { ReactNode } from 'react';

/** Names and values, one under the other where there is no room; what is undefined is left out. */
export const Facts = ({ of }: { of: readonly (readonly [name: string, value: ReactNode | undefined])[] }) => (
  <dl className="facts">
    {of.flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [<Fact key={name} name={name} value={value} />],
    )}
  </dl>
);

const Fact = ({ name, value }: { name: string; value: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
