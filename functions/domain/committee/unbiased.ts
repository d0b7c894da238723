import { forbidden, ok, type Result } from '../kernel/result.ts';

/** Whether a declared interest ties a person to an organisation (A20b). */
export type Conflicted = (person: string, code: string) => boolean;

/** Whoever has an interest in an organisation neither reads nor decides what concerns it (A20b). */
export const unbiased = (conflicted: Conflicted, person: string, code: string): Result<undefined> =>
  conflicted(person, code)
    ? forbidden({
        code: 'conflict-of-interest',
        reason: '您与该组织有利害关系，不得查阅或办理与其有关的事项。',
        remedy: '请交由与该组织没有利害关系的人员办理。',
        basis: { rule: 'regulation', article: 'A20' },
      })
    : ok(undefined);
