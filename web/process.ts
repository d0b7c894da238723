import { make } from './dom.ts';
import { phases } from './phases.ts';

/** Shows the process with the year's place in it; without a running year none is marked. */
export const showProcess = (list: HTMLElement, phase: string | undefined): void => {
  const place = phase === 'completed' ? phases.length : phases.findIndex((entry) => entry.phase === phase);
  list.replaceChildren(
    ...phases.map(({ title, article }, index) => {
      const item = make(
        'li',
        {},
        make('span', { className: 'title' }, title),
        make('span', { className: 'article' }, article),
      );
      if (index < place) item.className = 'done';
      if (index === place) {
        item.className = 'now';
        item.setAttribute('aria-current', 'step');
      }
      return item;
    }),
  );
};
