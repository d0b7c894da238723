import type { ReactNode } from 'react';
import { State } from '../../../parts/state.tsx';
import { useText } from '../../../text/language.ts';
import type { Standard } from '../score/sheet.ts';
import type { ItemScores, Scores } from './item-scores.ts';
import { Spread } from './spread.tsx';
import { compareText } from './text.ts';

interface ItemRowProps {
  readonly standard: Standard;
  readonly scores: Scores;
  readonly row: ItemScores;
  readonly nameOf: (person: string) => string;
  /** What the leader fills in. */
  readonly children?: ReactNode;
}

const kinds = ['strengths', 'opportunities'] as const;

/** What the members wrote of an item, and what was concluded. */
const Said = ({ scores, item, nameOf }: { scores: Scores; item: string; nameOf: (person: string) => string }) => {
  const text = useText(compareText);
  const linesOf = (kind: (typeof kinds)[number]) => [
    ...(scores.consensus?.[kind] ?? []).filter((each) => each.item === item).map((each) => [text.consensus, each.text]),
    ...scores.scorecards.flatMap(({ examiner, [kind]: of }) =>
      of.filter((each) => each.item === item).map((each) => [nameOf(examiner), each.text]),
    ),
  ];
  const why = (scores.consensus?.explanations ?? []).filter((each) => each.item === item);
  const lines = kinds.map((kind) => ({ kind, of: linesOf(kind) })).filter(({ of }) => of.length > 0);
  if (lines.length === 0 && why.length === 0) return null;
  return (
    <details>
      <summary>{text.said}</summary>
      {why.map((each) => (
        <p key={each.text}>
          {text.explanation}：{each.text}
        </p>
      ))}
      {lines.map(({ kind, of }) => (
        <div key={kind}>
          <h4>{text[kind]}</h4>
          <ul className="gaps">
            {of.map(([who, words]) => (
              <li key={`${who} ${words}`}>
                {who}：{words}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
};

/** One item: what everybody gave it, in words and drawn, and what was concluded. */
export const ItemRow = ({ standard, scores, row, nameOf, children }: ItemRowProps) => {
  const text = useText(compareText);
  const { item, discrepancy, given, consensus } = row;
  const { spread, mean, crossesBand, explain } = discrepancy;
  return (
    <li className="item-row" id={`item-${item.code}`} tabIndex={-1}>
      <div className="item-words">
        <h3>
          {item.code} {item.name}
        </h3>
        <p>
          {given.map(({ examiner, percentage }) => `${nameOf(examiner)} ${percentage}%`).join('，')}
          {consensus === undefined ? '' : `；${text.consensus} ${consensus}%`}
        </p>
        <p className="row-actions">
          <State kind={explain ? 'bad' : spread > 0 ? 'open' : 'good'}>
            {spread === 0 ? text.agree : text.spread(spread)}
          </State>
          <span className="page-lead">{text.mean(mean)}</span>
          {crossesBand ? <State kind="open">{text.crosses}</State> : null}
          {explain ? <State kind="bad">{text.explain}</State> : null}
        </p>
      </div>
      <Spread standard={standard} row={row} />
      {children ?? <Said scores={scores} item={item.code} nameOf={nameOf} />}
    </li>
  );
};
