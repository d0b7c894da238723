import { procedure } from 'virtual:procedure';
import { useId } from 'react';
import { phases } from '../public/phases.ts';
import { chineseArticle, englishArticle } from '../text/article.ts';
import { useLanguage, useText } from '../text/language.ts';
import { type Box, chartOf, type Standing } from './chart.ts';
import { Drawing } from './drawing.tsx';
import { layoutOf } from './layout.ts';
import './process.css';
import { processText, railText } from './text.ts';

/** Where a year stands: the part, and for those who may know, the step. */
interface Place {
  readonly phase: string;
  readonly step?: string;
}

const chart = chartOf(procedure, new Set(['public-notice']));
const layout = layoutOf(chart);

/** Whether a box lies behind the year, is where it stands, or is still ahead. */
const standingOf = (box: Box, place: Place | undefined): Standing => {
  if (place === undefined) return 'ahead';
  const at = place.step === undefined ? undefined : chart.boxOf.get(place.step);
  const order = chart.boxes.map(({ id }) => id);
  if (at === undefined && box.phase === place.phase) return 'here';
  const here = at ?? chart.boxes.find(({ phase }) => phase === place.phase)?.id;
  if (here === undefined) return 'ahead';
  const difference = order.indexOf(box.id) - order.indexOf(here);
  return difference < 0 ? 'done' : difference === 0 ? 'here' : 'ahead';
};

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

/** The same in words, for who hears it, copies it or wants to know the clause. */
const Words = ({ place, nameOf }: { place: Place | undefined; nameOf: (id: string) => string }) => {
  const text = useText(processText);
  const cite = useLanguage() === 'zh' ? chineseArticle : englishArticle;
  return (
    <ol className="process-words">
      {chart.boxes.map((box) => {
        const standing = standingOf(box, place);
        const next = chart.arrows.filter(({ from }) => from === box.id).map(({ to }) => nameOf(to));
        return (
          <li
            key={box.id}
            className={`${standing}${box.inside ? ' inside' : ''}`}
            {...(standing === 'here' ? { 'aria-current': 'step' as const } : {})}
          >
            <strong>{nameOf(box.id)}</strong> <span className="clause">{cite(box.clause)}</span>
            {place === undefined ? null : <span className={`standing ${standing}`}>{text[standing]}</span>}
            <br />
            <span className="next">
              {next.length === 0 ? null : `${text.next}${next.join(text.or)}`}
              {box.repeats ? `　${text.extended}` : ''}
            </span>
          </li>
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
          standingOf={(box) => standingOf(box, place)}
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
