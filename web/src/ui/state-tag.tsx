import './state-tag.css';

/** How something stands: done well, under way, to be looked at, refused or late, or nothing yet. */
export type Tone = 'good' | 'busy' | 'warn' | 'bad' | 'none';

/** A state in a word or two, dark enough on its ground to be read by everybody (WCAG AA). */
export const StateTag = ({ tone, children }: { tone: Tone; children: string }) => (
  <span className={`state-tag ${tone}`}>{children}</span>
);
