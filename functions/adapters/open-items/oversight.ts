import { tookPosition } from '../../domain/hearing/hearing.ts';
import { investigated } from '../../domain/opinion/opinion.ts';
import type { WorkingDays } from '../../domain/policy/working-days.ts';
import { remarkAnswerDue } from '../../domain/remark/remark.ts';
import type { OpenItem } from '../../domain/reminder/reminders-due.ts';
import { loadHearings } from '../hearings.ts';
import type { Journal } from '../journal.ts';
import { loadRemarks } from '../remarks.ts';
import { loadYear } from '../year.ts';
import { office } from './office.ts';

/** Accepted opinions that the office has not verified (A14.6d). */
export const openInvestigations = async (journal: Journal, cycle: string): Promise<readonly OpenItem[]> => {
  const year = await loadYear(journal, cycle);
  return (year?.notices ?? []).flatMap(({ notice, opinions }) =>
    opinions.flatMap((opinion) =>
      opinion.due === undefined || investigated(opinion)
        ? []
        : [
            {
              id: `investigation.${notice.id}.${opinion.receipt}`,
              about: `公示意见${opinion.receipt}待调查核实`,
              due: opinion.due,
              to: office,
              escalates: false,
            },
          ],
    ),
  );
};

/** Remarks of the supervisor that the office has not answered (A7d), due by our own rule. */
export const unansweredRemarks = async (
  journal: Journal,
  cycle: string,
  calendar: WorkingDays,
): Promise<readonly OpenItem[]> =>
  (await loadRemarks(journal, cycle)).flatMap((remark) => {
    const due = remark.answer ? undefined : remarkAnswerDue(remark, calendar);
    return due === undefined
      ? []
      : [{ id: `remark.${remark.id}`, about: '监督意见待答复', due, to: office, escalates: false }];
  });

/** Organisations that have not taken the position they were asked for (A14.6d). */
export const unstatedPositions = async (journal: Journal, cycle: string): Promise<readonly OpenItem[]> =>
  (await loadHearings(journal, cycle))
    .filter((hearing) => !tookPosition(hearing))
    .map(({ id, code, due }) => ({
      id: `hearing.${code}.${id}`,
      about: '对公示期内反映问题的书面说明待提交',
      due,
      to: { kind: 'unit' as const, unit: code },
      escalates: true,
    }));
