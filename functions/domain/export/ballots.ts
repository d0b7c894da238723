import type { Choice } from '../../contracts/events/decision.ts';
import type { Session } from '../session/session.ts';
import { awardWords } from './applications.ts';
import { atInstant, type Column, column, type Sheet, sheetOf, yesNo } from './table.ts';

/** What an export shows of the committee's ballots. */
export interface BallotsExport {
  readonly sessions: readonly Session[];
  readonly nameOf: (code: string) => string;
  /** The candidates that the reader may see. */
  readonly readable: (code: string) => boolean;
  /** A member's name. */
  readonly memberOf: (person: string) => string | undefined;
}

const choiceWords: Readonly<Record<Choice, string>> = { for: '赞成', against: '反对', abstain: '弃权' };

const stateOf = ({ results, closing }: Session): string => {
  if (results) return '已计票';
  return closing === undefined ? '表决中' : '已结束，待计票';
};

/**
 * The ballots with what came of them, when they are counted (A14.5b). Of a secret one there are tally and pairs of receipt and
 * choice in the order in which the count published them: nobody, the reader of this table included, finds out who voted how. Before
 * the count nothing is told of anybody's vote, of an open one neither.
 */
export const ballotSheets = ({ sessions, nameOf, readable, memberOf }: BallotsExport): readonly Sheet[] => {
  interface Of {
    readonly session: Session;
    readonly code: string;
  }
  const ballot = <R extends Of>(): readonly Column<R>[] => [
    column('表决', 20, ({ session }) => session.id),
    column('奖项', 18, ({ session }) => awardWords[session.award]),
    column('候选组织', 36, ({ code }) => nameOf(code)),
    column('统一社会信用代码', 22, ({ code }) => code),
  ];
  const candidates = sessions.flatMap((session) =>
    session.candidates.filter(readable).map((code) => ({
      session,
      code,
      result: session.results?.find((result) => result.code === code),
    })),
  );
  const pairs = sessions
    .filter(({ secret, results }) => secret && results)
    .flatMap((session) =>
      Object.entries(session.receipts ?? {})
        .filter(([code]) => readable(code))
        .flatMap(([code, marks]) => marks.map((mark) => ({ session, code, ...mark }))),
    );
  const named = sessions
    .filter(({ secret, results }) => !secret && results)
    .flatMap((session) =>
      session.votes.flatMap(({ member, choices = {} }) =>
        Object.entries(choices)
          .filter(([code]) => readable(code))
          .map(([code, choice]) => ({ session, code, member, choice })),
      ),
    );
  type Candidate = (typeof candidates)[number];
  type Pair = (typeof pairs)[number];
  type Named = (typeof named)[number];
  return [
    sheetOf<Candidate>(
      '表决结果',
      [
        ...ballot<Candidate>(),
        column('表决方式', 10, ({ session }) => (session.secret ? '无记名' : '记名')),
        column('同票再次表决所依据的表决', 24, ({ session }) => session.tieOf),
        column('状态', 16, ({ session }) => stateOf(session)),
        column('应到', 8, ({ session, result }) => result?.expected ?? session.expected.length),
        column('实到', 8, ({ session, result }) => result?.present ?? session.present.length),
        column('达到法定人数', 14, ({ result }) => result && yesNo(result.quorate)),
        column('赞成', 8, ({ result }) => result?.inFavour),
        column('反对', 8, ({ result }) => result?.against),
        column('弃权', 8, ({ result }) => result?.abstained),
        column('过半数通过', 12, ({ result }) => result && yesNo(result.majority)),
        column('表决结束时间（北京时间）', 26, ({ session }) => atInstant(session.closing)),
      ],
      candidates,
    ),
    sheetOf<Pair>(
      '无记名表决回执',
      [
        ...ballot<Pair>(),
        column('回执码', 20, ({ receipt }) => receipt),
        column('表决意见', 10, ({ choice }) => choiceWords[choice]),
      ],
      pairs,
    ),
    sheetOf<Named>(
      '记名表决',
      [
        ...ballot<Named>(),
        column('委员标识', 18, ({ member }) => member),
        column('委员姓名', 12, ({ member }) => memberOf(member)),
        column('表决意见', 10, ({ choice }) => choiceWords[choice]),
      ],
      named,
    ),
  ];
};
