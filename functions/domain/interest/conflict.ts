import { forbidden, ok, type Result } from '../kernel/result.ts';
import type { PersonInterests } from './interest.ts';

/** What an application is matched by: the organisation itself, and the consultancies that it declares (A13b). */
export interface Concerned {
  readonly code: string;
  readonly name: string;
  readonly consultants: readonly string[];
}

/** How an interest touches an application. It tells no more than that. */
export interface Conflict {
  readonly via: 'organisation' | 'consultancy';
}

/**
 * Names as people type them: full-width and half-width forms, spaces, brackets and letter case do not tell two organisations
 * apart, «温州市XX咨询（集团）有限公司» and «温州市xx咨询(集团)有限公司».
 */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff]/g, '');

/**
 * Whether a person's interests touch an application: by its credit code, by its name, or by a consultancy that it declares
 * (A20b). Undefined when nothing does; what was never declared cannot be matched.
 */
export const conflictOf = (interests: PersonInterests | undefined, application: Concerned): Conflict | undefined => {
  const named = new Set(interests?.interests.map(({ organisation }) => plain(organisation)));
  if (named.has(plain(application.code)) || named.has(plain(application.name))) return { via: 'organisation' };
  return application.consultants.some((consultant) => named.has(plain(consultant)))
    ? { via: 'consultancy' }
    : undefined;
};

/** What others are told of a conflict: which kind, never what it consists of. */
export const conflictWords = ({ via }: Conflict): string =>
  via === 'organisation' ? '与该组织有利害关系，应当回避' : '与该组织申报的咨询辅导机构有利害关系，应当回避';

/**
 * Whether a person may deal with an application: his undertaking is given and no interest touches it (A20a, b). For reading,
 * scoring, judging and voting alike.
 */
export const impartial = (interests: PersonInterests | undefined, application: Concerned): Result<undefined> => {
  if (interests?.disqualified) {
    return forbidden({
      code: 'disqualified',
      reason: '评审委员会已取消您的评审员资格，不得查阅或办理评审事项。',
      remedy: '请交由其他人员办理。',
      basis: { rule: 'regulation', article: 'A20' },
    });
  }
  const conflict = conflictOf(interests, application);
  if (conflict) {
    return forbidden({
      code: 'conflict-of-interest',
      reason: `您${conflictWords(conflict)}，不得查阅或办理该组织的评审事项。`,
      remedy: '请交由与该组织没有利害关系的人员办理。',
      basis: { rule: 'regulation', article: 'A20' },
    });
  }
  return undertakingGiven(interests);
};

/** Whether the year's undertaking and declaration are there: before them nobody who takes part in the review reads a dossier (A20a). */
export const undertakingGiven = (interests: PersonInterests | undefined): Result<undefined> =>
  interests?.undertaking
    ? ok(undefined)
    : forbidden({
        code: 'undertaking-missing',
        reason: '您本年度尚未签署承诺并申报利害关系。',
        remedy: '请先提交本年度的承诺和利害关系申报，再办理评审事项。',
        basis: { rule: 'working' },
      });
