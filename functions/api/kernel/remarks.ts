import type * as z from 'zod';
import { loadConflicts } from '../../adapters/conflicts.ts';
import type { Journal } from '../../adapters/journal.ts';
import type { Privates } from '../../adapters/privates.ts';
import { loadRemarks, organisationOf } from '../../adapters/remarks.ts';
import { workingDays } from '../../adapters/working-days.ts';
import type { remarks } from '../../contracts/api/remark.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { type Remark, remarkAnswerDue } from '../../domain/remark/remark.ts';

type View = z.input<typeof remarks>['remarks'][number];

const textOf = async (privates: Privates, ref: string): Promise<{ readonly text?: string }> => {
  const kept = (await privates.get(ref)) as { readonly text: string } | undefined;
  return kept ? { text: kept.text } : {};
};

const viewOf = async (privates: Privates, remark: Remark, now: Instant): Promise<View> => {
  const { id, subject, by, at, answer } = remark;
  const due = remarkAnswerDue(remark, workingDays);
  return {
    remark: id,
    subject: { ...subject },
    by,
    at,
    ...(await textOf(privates, remark.text.ref)),
    ...(due === undefined ? {} : { due }),
    overdue: answer === undefined && due !== undefined && now >= due,
    ...(answer ? { answer: { ...(await textOf(privates, answer.text.ref)), by: answer.by, at: answer.at } } : {}),
  };
};

/** A year's remarks as they are read: with their words, unless those were erased. */
export const showRemarks = async (
  { journal, privates }: { readonly journal: Journal; readonly privates: Privates },
  cycle: string,
  readable: (remark: Remark) => Promise<boolean>,
  now: Instant,
): Promise<{ remarks: View[] }> => {
  const shown: View[] = [];
  for (const remark of await loadRemarks(journal, cycle))
    if (await readable(remark)) shown.push(await viewOf(privates, remark, now));
  return { remarks: shown };
};

/** Whether a person may read and answer a remark: not what concerns an organisation in which he has an interest (A20b). */
export const remarkReadable = async (
  journal: Journal,
  cycle: string,
  person: string,
): Promise<(remark: Remark) => Promise<boolean>> => {
  const { conflicted } = await loadConflicts(journal, cycle);
  return async (remark) => {
    const code = await organisationOf(journal, cycle, remark);
    return code === undefined || !conflicted(person, code);
  };
};
