import type { Answer } from '../../api/call.ts';

export type Assignment = Answer<'GET /api/examiner/assignments'>['assignments'][number];
type Todo = Assignment['todo'][number];

const pages: Readonly<Record<Todo, string>> = {
  'score-document': 'score/document',
  'conclude-document': 'scores/document',
  'score-site': 'score/site',
  'conclude-site': 'scores/site',
  'file-site-report': 'visit',
  'propose-recommendation': 'recommendation',
  'sign-recommendation': 'recommendation',
  'file-recommendation': 'recommendation',
  'score-defence': 'defence',
};

/** Where an application's pages begin. */
export const addressOf = ({ cycle, code }: { readonly cycle: string; readonly code: string }): string =>
  `/examiner/${cycle}/${code}`;

/** Where a task is done. */
export const taskAddress = (assignment: Pick<Assignment, 'cycle' | 'code'>, todo: Todo): string =>
  `${addressOf(assignment)}/${pages[todo]}`;
