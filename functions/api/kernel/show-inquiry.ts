import type * as z from 'zod';
import type { departmentOpinion, inquiryView } from '../../contracts/api/inquiry.ts';
import { type Answer, answerInForce, type Inquiry } from '../../domain/inquiry/inquiry.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import type { Gap } from '../../domain/kernel/result.ts';

/** One word of a department, as it is told. */
export const showAnswer = (answer: Answer) => ({
  situation: answer.situation,
  ...(answer.situation === 'found' ? { text: answer.text } : {}),
  evidence: answer.situation === 'found' ? answer.evidence : [],
  at: answer.at,
  late: answer.late,
});

/** What every department said in every round on one organisation; who was asked and is silent stands as unanswered. */
export const showOpinions = (
  inquiries: readonly Inquiry[],
  code: string,
): readonly z.input<typeof departmentOpinion>[] =>
  inquiries.flatMap(({ round, departments }) =>
    departments.flatMap(({ department, name, organisations }) =>
      organisations
        .filter((asked) => asked.code === code)
        .map((asked) => {
          const answer = answerInForce(asked);
          return {
            round,
            department,
            name,
            ...(answer ? showAnswer(answer) : { situation: 'unanswered' as const, evidence: [] }),
          };
        }),
    ),
  );

/**
 * A round with every word of every department.
 *
 * @param readable the organisations that the reader may see: none in which he has an interest (A20b)
 */
export const showInquiry = (
  inquiry: Inquiry,
  readable: (code: string) => boolean,
  missing: readonly Gap[],
  now: Instant,
): z.input<typeof inquiryView> => ({
  round: inquiry.round,
  sent: inquiry.letters.map(({ at, codes }) => ({ at, organisations: codes.filter(readable) })),
  omitted: inquiry.omitted,
  departments: inquiry.departments.map(({ department, name, organisations }) => {
    const due = organisations.find((asked) => !answerInForce(asked))?.due;
    return {
      department,
      name,
      due: due ?? organisations.at(-1)?.due ?? now,
      overdue: due !== undefined && due <= now,
      asked: organisations.length,
      answered: organisations.filter((asked) => answerInForce(asked)).length,
      organisations: organisations
        .filter(({ code }) => readable(code))
        .map(({ code, name: organisation, answers }) => {
          const shown = answers.map(showAnswer);
          const answer = shown.at(-1);
          return { code, name: organisation, ...(answer ? { answer } : {}), earlier: shown.slice(0, -1) };
        }),
    };
  }),
  missing,
});
