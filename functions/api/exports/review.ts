import { loadYear } from '../../adapters/year.ts';
import { applicationSheets } from '../../domain/export/applications.ts';
import { scoreSheets } from '../../domain/export/scores.ts';
import { ok } from '../../domain/kernel/result.ts';
import type { ContentOf } from './make-export.ts';
import { contactsFor, namesFor } from './people.ts';
import { loadReadable } from './reader.ts';

/** The applications of a year (A13, A14.1). */
export const applicationsContent: ContentOf = async (call, { journal, privates }) => {
  const [readable, year] = await Promise.all([loadReadable(journal, call), loadYear(journal, call.params.cycle)]);
  if (!readable.ok) return readable;
  const { review, dossiers, hidden } = readable.value;
  const contacts = await contactsFor(call, privates, dossiers);
  const sheets = applicationSheets({
    review,
    dossiers,
    terminations: year?.terminations ?? [],
    now: call.receivedAt,
    ...(contacts ? { contacts } : {}),
  });
  return ok({ sheets, hidden });
};

/** Every score of every examiner and panellist, those that count no more too (A14.2–A14.4). */
export const scoresContent: ContentOf = async (call, { journal, privates }) => {
  const readable = await loadReadable(journal, call);
  if (!readable.ok) return readable;
  const { review, dossiers, hidden } = readable.value;
  const scored = new Set(
    dossiers.flatMap(({ scorecards, defenceScores, conclusions }) => [
      ...scorecards.document.keys(),
      ...scorecards.site.keys(),
      ...defenceScores.keys(),
      ...[...conclusions.document, ...conclusions.site].map(({ by }) => by),
    ]),
  );
  const personOf = await namesFor(call, { journal, privates }, scored);
  return ok({
    sheets: scoreSheets({ review, dossiers, personOf }),
    hidden,
    notes: [
      '“是否计入”为“否”的评分，评审员已不是有效成员（回避、更换等），评分保留备查，不再计入结果。',
      '评分、名次和评审组意见不得提供给申报组织或公开。',
    ],
  });
};
