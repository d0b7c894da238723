import { cycleParams } from '../../contracts/api/cycle.ts';
import { exported } from '../../contracts/api/export.ts';
import { applicationSheets } from '../../domain/export/applications.ts';
import { scoreSheets } from '../../domain/export/scores.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { makeExport } from './make-export.ts';
import { contactsFor, namesFor } from './people.ts';
import { loadReadable } from './reader.ts';

type Stores = Pick<Services, 'journal' | 'privates' | 'files'>;

export const exportApplicationsRoute = route({
  method: 'POST',
  path: '/api/exports/cycles/{cycle}/applications',
  roles: ['office', 'supervisor'],
  article: 'A14.1',
  summary: 'The applications of a year as a workbook; the export is logged',
  params: cycleParams,
  response: exported,
  handle: (call, stores: Stores) =>
    makeExport(call, stores, { kind: 'applications' }, async (journal) => {
      const readable = await loadReadable(journal, call);
      if (!readable.ok) return readable;
      const { review, dossiers, hidden } = readable.value;
      const contacts = await contactsFor(call, stores.privates, dossiers);
      const sheets = applicationSheets({ review, dossiers, now: call.receivedAt, ...(contacts ? { contacts } : {}) });
      return ok({ sheets, hidden });
    }),
});

export const exportScoresRoute = route({
  method: 'POST',
  path: '/api/exports/cycles/{cycle}/scores',
  roles: ['office', 'supervisor'],
  article: 'A14.2',
  summary:
    'Every score of every examiner and panellist as a workbook, those that count no more too; the export is logged',
  params: cycleParams,
  response: exported,
  handle: (call, stores: Stores) =>
    makeExport(call, stores, { kind: 'scores' }, async (journal) => {
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
      const personOf = await namesFor(call, { journal, privates: stores.privates }, scored);
      return ok({
        sheets: scoreSheets({ review, dossiers, personOf }),
        hidden,
        notes: [
          '“是否计入”为“否”的评分，评审员已不是有效成员（回避、更换等），评分保留备查，不再计入结果。',
          '评分、名次和评审组意见不得提供给申报组织或公开。',
        ],
      });
    }),
});
