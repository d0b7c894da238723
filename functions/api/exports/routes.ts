import { cycleParams } from '../../contracts/api/cycle.ts';
import { exported, exportJournal, exportParams } from '../../contracts/api/export.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { budgetContent } from './budget.ts';
import { ballotsContent, objectionsContent } from './decisions.ts';
import { journalContent } from './journal.ts';
import { makeExport } from './make-export.ts';
import { applicationsContent, scoresContent } from './review.ts';

const contents = {
  applications: applicationsContent,
  scores: scoresContent,
  ballots: ballotsContent,
  objections: objectionsContent,
  budget: budgetContent,
};

const exportRoute = route({
  method: 'POST',
  path: '/api/exports/cycles/{cycle}/{kind}',
  roles: ['office', 'supervisor'],
  article: 'A16',
  summary:
    'A workbook of a year: applications, every score, ballots (of a secret one never who voted how), opinions (without who sent them), money; the export is logged',
  params: exportParams,
  response: exported,
  handle: (call, { journal, privates, files }: Pick<Services, 'journal' | 'privates' | 'files'>) => {
    const { kind } = call.params;
    return makeExport(call, { journal, files }, { kind }, (watched) =>
      contents[kind](call, { journal: watched, privates }),
    );
  },
});

const exportJournalRoute = route({
  method: 'POST',
  path: '/api/exports/cycles/{cycle}/journal',
  roles: ['supervisor'],
  article: 'A7',
  summary: 'The journal of a year as a workbook, every record whole; the export is logged',
  params: cycleParams,
  body: exportJournal,
  response: exported,
  handle: (call, { journal, files }: Pick<Services, 'journal' | 'files'>) =>
    makeExport(call, { journal, files }, { kind: 'journal', filter: call.body.type }, (watched) =>
      journalContent(watched, call.params.cycle, call.body.type),
    ),
});

/** Workbooks for office and supervisor (A7d, A16a). */
export const exportRoutes = [exportRoute, exportJournalRoute];
