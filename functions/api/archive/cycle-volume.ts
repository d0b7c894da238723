import { loadMoney } from '../../adapters/budget.ts';
import { loadCommittee } from '../../adapters/committee.ts';
import { loadDocuments } from '../../adapters/document-matter.ts';
import { streamsOfCycle } from '../../adapters/records-of-cycle.ts';
import { loadPool, loadReview } from '../../adapters/review-facts.ts';
import { loadYear } from '../../adapters/year.ts';
import { noticeWords, reportWords } from '../../documents/papers/notices.ts';
import { yearWords } from '../../documents/papers/year.ts';
import type { KeptFile, MadeFile, VolumePlan } from '../../domain/archive/plan.ts';
import type { OfficialDocument } from '../../domain/document/document.ts';
import { issuers } from '../../domain/document/words.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence.ts';
import { applicationSheets } from '../../domain/export/applications.ts';
import { ballotSheets } from '../../domain/export/ballots.ts';
import { budgetSheets } from '../../domain/export/budget.ts';
import { objectionSheets } from '../../domain/export/objections.ts';
import { scoreSheets } from '../../domain/export/scores.ts';
import type { Instant } from '../../domain/kernel/instant.ts';
import { type History, last, type Recorded } from '../../domain/kernel/recorded.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import { civilDateOf } from '../../domain/policy/calendar.ts';
import type { Year } from '../../domain/year/year.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { profileOf } from '../kernel/show-dossier.ts';
import { citedIn, filed, filedDocument, loadFiles, scansOf } from './filed.ts';
import { extractFile, paperFile, workbookFile } from './made.ts';
import { isOfOrganisation } from './organisation-streams.ts';
import type { Past } from './organisation-volume.ts';

const folders = {
  documents: '01公文',
  lists: '02名单和汇总表',
  notices: '03公示和调查核实',
  minutes: '04会议记录和书面确认',
  office: '05评审办扫描件',
  journal: '99台账摘录',
} as const;

/** What belongs to the year as a whole: documents, lists, notices, tallies, minutes, money, and the rest of the journal. */
export const cycleVolume = async (past: Past, cycle: string, cut: Instant): Promise<Result<VolumePlan>> => {
  const { journal, privates } = past;
  const on = civilDateOf(cut);
  const [review, year, committee, money, pool, documents, office, minutes, streams] = await Promise.all([
    loadReview(journal, cycle),
    loadYear(journal, cycle),
    loadCommittee(journal),
    loadMoney(journal, cycle),
    loadPool(journal),
    loadDocuments(journal, cycle),
    loadFiles(journal, cycle, 'office'),
    journal.list('minutes', cycle),
    streamsOfCycle(journal, cycle),
  ]);
  if (!review || !year) return noCycle(cycle);
  const codes = new Set(review.dossiers.keys());
  const dossiers = [...review.dossiers.values()].toSorted((a, b) =>
    `${a.application.submittedAt}${a.code}` < `${b.application.submittedAt}${b.code}` ? -1 : 1,
  );
  const nameOf = (code: string) => review.dossiers.get(code)?.application.name ?? code;
  const people = new Map(
    await Promise.all(
      [...pool.values()].map(async (each) => [each.person, (await profileOf(privates, each))?.name] as const),
    ),
  );
  const personOf = (person: string) => people.get(person);
  const seats = new Map(committee.seats.map(({ holder, name }) => [holder, name]));
  const readable = () => true;
  const folder = folders.lists;
  // The archive itself is no part of what is archived, and every reading of it would change it.
  const rest = streams
    .map(({ records }) => records)
    .filter(([first]) => first && first.stream.type !== 'archive' && !isOfOrganisation(first.stream, codes));
  const places = scoreSheets({ review, dossiers, personOf }).filter(({ name }) => name === '得分和名次');
  return ok({
    name: `${cycle}年度瓯海区政府质量奖_年度卷`,
    made: [
      paperFile({ folder, title: `${cycle}年度评审情况` }, yearWords(year, nameOf), on),
      workbookFile(
        { folder, title: '申报组织' },
        applicationSheets({ review, dossiers, terminations: year.terminations, now: cut }),
        on,
      ),
      ...(places.length > 0
        ? [workbookFile({ folder, title: '得分和名次', note: '不得提供给申报组织或公开' }, places, on)]
        : []),
      workbookFile(
        { folder, title: '评审委员会表决', note: '无记名表决只列计票结果和打乱顺序的回执' },
        ballotSheets({ sessions: year.sessions, nameOf, readable, memberOf: (person) => seats.get(person) }),
        on,
      ),
      workbookFile({ folder, title: '公示意见汇总' }, objectionSheets({ notices: year.notices, nameOf, readable }), on),
      workbookFile({ folder, title: '经费', personal: true }, budgetSheets({ ...money, personOf }), on),
      ...noticePapers(year, nameOf),
      extractFile(folders.journal, rest, on),
    ],
    kept: [
      ...documents
        .filter(({ draft }) => draft.recipient === undefined)
        .flatMap((document) => filedDocument(document, office, folders.documents)),
      ...scans(office, documents, minutes, rest),
    ],
  });
};

const noticePapers = (year: Year, nameOf: (code: string) => string): readonly MadeFile[] =>
  year.notices.flatMap(({ notice, report }) => [
    paperFile(
      { folder: folders.notices, title: notice.published.title, responsible: notice.published.issuer },
      noticeWords(notice),
      notice.published.publishedOn,
    ),
    ...(report
      ? [
          paperFile(
            { folder: folders.notices, title: `调查核实情况报告（${notice.id}）` },
            reportWords(report, nameOf),
            notice.lastDay,
          ),
        ]
      : []),
  ]);

/**
 * The office's scans that something of the year cites: minutes and stamped sheets by what they decided, the others by their titles.
 * That somebody opened a file is no citing.
 */
const scans = (
  office: ReadonlyMap<string, EvidenceFile>,
  documents: readonly OfficialDocument[],
  minutes: ReadonlyMap<string, History<'minutes'>>,
  rest: readonly (readonly Recorded[])[],
): readonly KeptFile[] => {
  const entered = new Map(
    [...minutes.values()].flatMap((history) => {
      const event = last(history, 'MinutesEntered')?.event;
      return event ? [[event.scan, event] as const] : [];
    }),
  );
  const issued = new Set(documents.flatMap(scansOf));
  const citing = rest.flat().filter(({ stream }) => stream.type !== 'reading');
  const cited = citedIn(
    citing.map(({ event }) => event),
    office,
  );
  return [...cited]
    .filter((id) => !issued.has(id))
    .flatMap((id) => {
      const act = entered.get(id);
      return filed(office.get(id), {
        responsible: issuers.office,
        ...(act
          ? { folder: folders.minutes, on: act.occurredOn, note: `据以补录：${act.act}` }
          : { folder: folders.office }),
      });
    });
};
