import { useText } from '../../../text/language.ts';
import { type Difference, differences, type Line } from './readable.ts';
import './readable.css';
import { formText } from './text.ts';

/** A content in words, with what differs from another one marked. */
export const Readable = ({ lines, other }: { lines: readonly Line[]; other?: readonly Line[] }) => {
  const text = useText(formText);
  const theirs = new Map(other?.map(({ at, value }) => [at, value]));
  if (lines.length === 0) return <p className="page-lead">{text.noItems}</p>;
  return (
    <dl className="readable">
      {lines.map(({ at, label, value }) => (
        <div key={at} className={other && theirs.get(at) !== value ? 'differs' : ''}>
          <dt>{label}</dt>
          <dd>{other && theirs.get(at) !== value ? <mark>{value}</mark> : value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Cell = ({ words }: { words: string | undefined }) => {
  const text = useText(formText);
  return <td>{words === undefined ? <span className="page-lead">{text.nothing}</span> : words}</td>;
};

/** Two contents side by side: only where they differ. */
export const Differences = ({
  before,
  after,
  titles,
}: {
  before: readonly Line[];
  after: readonly Line[];
  titles: readonly [before: string, after: string];
}) => {
  const text = useText(formText);
  const found: readonly Difference[] = differences(before, after);
  if (found.length === 0) return <p>{text.same}</p>;
  return (
    <div className="scrolls">
      <table className="differences">
        <thead>
          <tr>
            <th scope="col">{text.field}</th>
            <th scope="col">{titles[0]}</th>
            <th scope="col">{titles[1]}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((line) => (
            <tr key={line.at}>
              <th scope="row">{line.label}</th>
              <Cell words={line.before} />
              <Cell words={line.after} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
