import { Link } from 'react-router';
import { useText } from '../../../text/language.ts';
import { type Item, type Sheet, type Standard, totalsOf, writtenPoints } from './sheet.ts';
import { scoreText } from './text.ts';

interface TotalsProps {
  readonly standard: Standard;
  readonly sheet: Sheet;
  /** The category that is open, by its code. */
  readonly here?: string | undefined;
  /** Where an item is scored. */
  readonly to: (item: Item) => string;
}

/** The running total, and the seven categories with theirs; each leads to its first item that is not scored. */
export const Totals = ({ standard, sheet, here, to }: TotalsProps) => {
  const text = useText(scoreText);
  const { total, scored, categories } = totalsOf(standard, sheet);
  const all = categories.reduce((sum, { category }) => sum + category.items.length, 0);
  return (
    <div className="totals">
      <p className="grand" role="status">
        {text.total} <b>{writtenPoints(total)}</b> <span className="page-lead">{text.outOf(standard.points)}</span>
        <span className="page-lead"> · {text.done(scored, all)}</span>
      </p>
      <nav aria-label={text.categories}>
        <ul className="categories plain">
          {categories.map(({ category, total: points, scored: done }) => {
            const item = category.items.find(({ code }) => sheet[code]?.percentage === undefined) ?? category.items[0];
            return item ? (
              <li key={category.code}>
                <Link
                  to={to(item)}
                  replace
                  preventScrollReset
                  className={done === category.items.length ? 'complete' : ''}
                  {...(category.code === here ? { 'aria-current': 'true' as const } : {})}
                >
                  <span>
                    {category.code} {category.name}
                  </span>
                  <b>{text.pointsOf(writtenPoints(points), category.points)}</b>
                  <small>
                    {done}/{category.items.length}
                  </small>
                </Link>
              </li>
            ) : null;
          })}
        </ul>
      </nav>
    </div>
  );
};
