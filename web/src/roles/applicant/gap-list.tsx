import { Link } from 'react-router';
import { useLanguage } from '../../text/language.ts';
import { placeOfGap } from './gaps.ts';

/** A link to the field where something is put right. */
const GapLink = ({ at, children }: { at: string; children?: string }) => {
  const index = useLanguage() === 'zh' ? 0 : 1;
  const { to, title } = placeOfGap(at);
  return <Link to={to}>{children ?? title[index]}</Link>;
};

/** All that is missing, each a link to its field. */
export const GapList = ({
  gaps,
  withTitles = true,
}: {
  gaps: readonly { readonly at: string; readonly problem: string }[];
  withTitles?: boolean;
}) => (
  <ul className="gap-list">
    {gaps.map(({ at, problem }) => (
      <li key={`${at} ${problem}`}>
        {withTitles ? (
          <span className="page-lead">
            <GapTitle at={at} />：
          </span>
        ) : null}
        <GapLink at={at}>{problem}</GapLink>
      </li>
    ))}
  </ul>
);

const GapTitle = ({ at }: { at: string }) => {
  const index = useLanguage() === 'zh' ? 0 : 1;
  return <>{placeOfGap(at).title[index]}</>;
};
