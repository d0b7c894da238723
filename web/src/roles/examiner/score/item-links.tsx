import { Link } from 'react-router';
import type { Item } from './sheet.ts';

/** Links to items of the sheet. */
export const ItemLinks = ({ items, to }: { items: readonly Item[]; to: (item: Item) => string }) => (
  <ul className="row-actions plain">
    {items.map((item) => (
      <li key={item.code}>
        <Link to={to(item)} replace preventScrollReset>
          {item.code} {item.name}
        </Link>
      </li>
    ))}
  </ul>
);
