import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';

interface Section {
  readonly key: string;
  readonly label: ReactNode;
  readonly show: () => ReactNode;
}

/** Parts of a page of which one is shown; which one stands in the address (`tab`). The first is shown without a name. */
export const Sections = ({ label, of }: { label: string; of: readonly Section[] }) => {
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const tab = params.get('tab');
  const shown = of.find(({ key }) => key === tab) ?? of[0];
  const addressOf = (key: string): string => {
    const after = new URLSearchParams(params);
    if (key === of[0]?.key) after.delete('tab');
    else after.set('tab', key);
    return `${pathname}?${after}`;
  };
  return (
    <>
      <nav aria-label={label}>
        <ul className="sections">
          {of.map((section) => (
            <li key={section.key}>
              <Link
                to={addressOf(section.key)}
                replace
                preventScrollReset
                {...(section === shown ? { 'aria-current': 'page' as const } : {})}
              >
                {section.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {shown?.show()}
    </>
  );
};
