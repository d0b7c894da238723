import { procedure } from 'virtual:procedure';
import { Fragment, useId } from 'react';
import { phases } from '../public/phases.ts';
import { chineseArticle, englishArticle } from '../text/article.ts';
import { useLanguage, useText } from '../text/language.ts';
import { chartOf, type Place, partStandingOf, type Standing, standingOf } from './chart.ts';
import { Drawing } from './drawing.tsx';
import { layoutOf } from './layout.ts';
import './process.css';
import { processText, railText } from './text.ts';

const chart = chartOf(procedure, new Set(['public-notice']));
const layout = layoutOf(chart);

/** The names of boxes and parts in the reader's language. */
const useNames = () => {
  const language = useLanguage();
  const text = useText(processText);
  return (id: string): string => {
    const phase = phases.find((each) => each.phase === id);
    if (phase) return phase.name[language === 'zh' ? 0 : 1];
    return Object.hasOwn(text, id) ? String(text[id as keyof typeof text]) : id;
  };
};

interface EntryProps {
  readonly name: string;
  readonly clause: string;
  readonly standing: Standing;
  /** Whether it is the place of the year, and not only round it. */
  readonly current: boolean;
  readonly inside: boolean;
  readonly next?: string;
}

const Entry = ({ name, clause, standing, current, inside, next }: EntryProps) => {
  const text = useText(processText);
  const cite = useLanguage() === 'zh' ? chineseArticle : englishArticle;
  return (
    <li className={`${standing}${inside ? ' inside' : ''}`} {...(current ? { 'aria-current': 'step' as const } : {})}>
      <strong>{name}</strong> <span className="clause">{cite(clause)}</span>
      {standing === 'untold' ? null : <span className={`standing ${standing}`}>{text[standing]}</span>}
      {next === undefined ? null : (
        <>
          <br />
          <span className="next">{next}</span>
        </>
      )}
    </li>
  );
};

/** The same in words, for who hears it, copies it or wants to know the clause. */
const Words = ({ place, nameOf }: { place: Place | undefined; nameOf: (id: string) => string }) => {
  const text = useText(processText);
  const standings = chart.boxes.map((box) => standingOf(chart, box, place));
  return (
    <ol className="process-words">
      {chart.boxes.map((box, row) => {
        const next = chart.arrows.filter(({ from }) => from === box.id).map(({ to }) => nameOf(to));
        const standing = standings[row] ?? 'ahead';
        const part = partStandingOf(chart, box.phase, place);
        return (
          <Fragment key={box.id}>
            {box.inside && !chart.boxes[row - 1]?.inside ? (
              <Entry
                name={nameOf(box.phase)}
                clause={box.clause}
                standing={part}
                current={part === 'here' && !standings.includes('here')}
                inside={false}
              />
            ) : null}
            <Entry
              name={nameOf(box.id)}
              clause={box.clause}
              standing={standing}
              current={standing === 'here'}
              inside={box.inside}
              next={`${next.length === 0 ? '' : text.next}${next.join(text.or)}${box.repeats ? `　${text.extended}` : ''}`}
            />
          </Fragment>
        );
      })}
    </ol>
  );
};

/**
 * The procedure with the place of a year in it, drawn from the state machine's own definition: parts, the notice in its steps, every way
 * on and back.
 */
export const ProcessPicture = ({ place }: { place?: Place | undefined }) => {
  const text = useText(processText);
  const reasons = useText(railText);
  const nameOf = useNames();
  const described = useId();
  return (
    <div className="process">
      <figure>
        <Drawing
          layout={layout}
          nameOf={nameOf}
          standingOf={(box) => standingOf(chart, box, place)}
          partStandingOf={(part) => partStandingOf(chart, part, place)}
          today={place === undefined ? '' : text.today}
          label={text.title}
          describedBy={described}
        />
        <figcaption>
          <p id={described} className="heard">
            {text.described}
          </p>
          <ul className="rails" aria-label={text.lines}>
            {layout.lines.map(({ id }) => (
              <li key={id}>
                <svg className="sample" viewBox="0 0 24 10" aria-hidden="true">
                  <path className={`line ${id.replace(' ', '-')}`} d="M0 5H24" />
                </svg>
                {reasons[id as keyof typeof reasons]}
              </li>
            ))}
          </ul>
          <p>{text.source}</p>
        </figcaption>
      </figure>
      <Words place={place} nameOf={nameOf} />
    </div>
  );
};
