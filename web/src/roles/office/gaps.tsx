import { Link } from 'react-router';

const codeIn = /[0-9A-HJ-NPQRTUWXY]{18}/;

/** What is missing, each the way to the application that it is about. */
export const Gaps = ({ of }: { of: readonly { readonly at: string; readonly problem: string }[] }) => (
  <ul className="gaps">
    {of.map(({ at, problem }) => {
      const code = codeIn.exec(at)?.[0];
      return (
        <li key={`${at} ${problem}`}>
          {code === undefined ? problem : <Link to={`/office/applications/${code}`}>{problem}</Link>}
        </li>
      );
    })}
  </ul>
);
