import * as z from 'zod';
import { readContent } from '../../adapters/application-content.ts';
import { loadDocuments } from '../../adapters/document-matter.ts';
import { loadEliminationReviews } from '../../adapters/elimination-reviews.ts';
import { loadInquiries } from '../../adapters/inquiries.ts';
import type { Journal } from '../../adapters/journal.ts';
import { loadPool, loadReview } from '../../adapters/review-facts.ts';
import { loadThirdParties } from '../../adapters/third-parties.ts';
import { loadYear } from '../../adapters/year.ts';
import { applicationPeople } from '../../contracts/application-form.ts';
import { streamOf } from '../../contracts/streams.ts';
import { applicationForm } from '../../documents/papers/application-form.ts';
import { opinionWords } from '../../documents/papers/notices.ts';
import { drawPaper } from '../../documents/papers/paper.ts';
import { reviewWordsOf, thirdPartyWords } from '../../documents/papers/records.ts';
import type { Application } from '../../domain/application/application.ts';
import { applicationOf } from '../../domain/application/application.ts';
import type { KeptFile, MadeFile, VolumePlan } from '../../domain/archive/plan.ts';
import { issuers } from '../../domain/document/words.ts';
import { scoreSheets } from '../../domain/export/scores.ts';
import { ok, type Result } from '../../domain/kernel/result.ts';
import type { Opinion } from '../../domain/opinion/opinion.ts';
import { type CivilDate, civilDateOf } from '../../domain/policy/calendar.ts';
import { noApplication } from '../../domain/stage/during.ts';
import { noCycle } from '../kernel/on-cycle.ts';
import { announcedIn, storedKey } from '../kernel/opinion-files.ts';
import type { Services } from '../kernel/services.ts';
import { profileOf } from '../kernel/show-dossier.ts';
import { citedIn, filed, filedDocument, loadFiles, scansOf, unitName } from './filed.ts';
import { extractFile, frozenFile, paperFile, workbookFile } from './made.ts';
import { loadOrganisationStreams } from './organisation-streams.ts';
import { ownPapers } from './own-papers.ts';

/** The stores, with the journal as it stood at the cut. */
export type Past = Pick<Services, 'privates' | 'files'> & { readonly journal: Journal };

const folders = {
  application: '01申报材料',
  evidence: '02证明材料',
  thirdParties: '03部门验证和推荐意见',
  review: '04评审',
  office: '05评审办扫描件',
  documents: '06公文',
  opinions: '07公示意见',
  duties: '08获奖后活动',
  journal: '99台账摘录',
} as const;

/** Everything of one organisation: what it filed, what was found, said and decided about it (A13f, A14, A15). */
export const organisationVolume = async (
  past: Past,
  cycle: string,
  code: string,
  on: CivilDate,
): Promise<Result<VolumePlan>> => {
  const { journal, privates } = past;
  const [review, year, history, pool, documents, office] = await Promise.all([
    loadReview(journal, cycle, code),
    loadYear(journal, cycle),
    journal.load(streamOf.application(cycle, code)),
    loadPool(journal),
    loadDocuments(journal, cycle),
    loadFiles(journal, cycle, 'office'),
  ]);
  if (!review || !year) return noCycle(cycle);
  const dossier = review.dossiers.get(code);
  if (!dossier) return noApplication(code);
  const application = applicationOf(code, history);
  const streams = await loadOrganisationStreams(journal, cycle, code);
  const opinions = year.notices.flatMap((facts) => facts.opinions).filter(({ about }) => about === code);
  const names = new Map(
    await Promise.all(
      [...pool.values()].map(async (each) => [each.person, (await profileOf(privates, each))?.name] as const),
    ),
  );
  const personOf = (person: string) => names.get(person);
  const own = documents.filter(
    ({ draft }) => draft.recipient?.kind === 'organisation' && draft.recipient.code === code,
  );
  const scans = new Set(own.flatMap(scansOf));
  const cited = citedIn([...streams.flat().map(({ event }) => event), ...opinions], office);
  const { name } = dossier.application;
  const [submitted, parties, brought, written, asked] = await Promise.all([
    submittedFiles(past, cycle, application, name, on),
    thirdPartyFiles(journal, cycle, application, on),
    opinionFiles(past, cycle, opinions, on),
    ownPapers(past, cycle, { code, name }, folders, on),
    loadEliminationReviews(journal, cycle),
  ]);
  const reviews = asked.filter((each) => each.code === code);
  const folder = folders.review;
  return ok({
    name: `${cycle}年度瓯海区政府质量奖_${name}`,
    made: [
      ...submitted.made,
      parties.made,
      paperFile({ folder, title: '评审记录', personal: true }, reviewWordsOf(review, dossier, reviews, personOf), on),
      workbookFile(
        { folder, title: '评分和合议', personal: true, note: '不得提供给申报组织或公开' },
        // Of one alone there are no places: those of all stand in the year's volume.
        scoreSheets({ review, dossiers: [dossier], personOf }).filter(({ name }) => name !== '得分和名次'),
        on,
      ),
      ...brought.made,
      ...written.made,
      extractFile(folders.journal, streams, on),
    ],
    // A file that is cited twice lies where it was cited first.
    kept: once([
      ...submitted.kept,
      ...parties.kept,
      ...[...cited]
        .filter((id) => !scans.has(id))
        .flatMap((id) => filed(office.get(id), { folder: folders.office, responsible: issuers.office })),
      ...own.flatMap((document) => filedDocument(document, office, folders.documents)),
      ...brought.kept,
      ...written.kept,
    ]),
  });
};

interface Files {
  readonly made: readonly MadeFile[];
  readonly kept: readonly KeptFile[];
}

/** Every version as it was filed, readable and as it was frozen, and every file of any version once (A13f). */
const submittedFiles = async (
  { journal, privates, files }: Past,
  cycle: string,
  { code, contents }: Application,
  name: string,
  on: CivilDate,
): Promise<Files> => {
  const own = await loadFiles(journal, cycle, code);
  const ids = new Set(contents.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  const made = contents.flatMap((version, index): readonly MadeFile[] => {
    const said = { folder: folders.application, responsible: name, on: civilDateOf(version.at) };
    const title = `申报表_第${index + 1}版`;
    return [
      {
        ...said,
        title,
        ending: 'docx',
        personal: true,
        make: async () => {
          const people = applicationPeople.safeParse(await privates.get(version.contact.ref)).data;
          return drawPaper(title, applicationForm(await readContent(files, version.content), people), on);
        },
      },
      frozenFile(files, { ...said, title: `申报内容_第${index + 1}版`, note: '提交时冻结的原始数据' }, version.content),
    ];
  });
  return {
    made,
    kept: [...ids].flatMap((id) => filed(own.get(id), { folder: folders.evidence, responsible: name })),
  };
};

/** What departments and recommenders said, with the proofs that they gave (A13c, d, A14.1a). */
const thirdPartyFiles = async (
  journal: Journal,
  cycle: string,
  application: Application,
  on: CivilDate,
): Promise<{ readonly made: MadeFile; readonly kept: readonly KeptFile[] }> => {
  const { code, facts } = application;
  const folder = folders.thirdParties;
  const [parties, inquiries, recommendation, replies, ...verifications] = await Promise.all([
    loadThirdParties(journal, cycle, code),
    loadInquiries(journal, cycle),
    journal.load(streamOf.recommendation(cycle, code)),
    journal.list('reply', cycle),
    ...[...facts.keys()].map((fact) => journal.load(streamOf.verification(cycle, code, fact))),
  ]);
  const answers = [
    ...[...recommendation, ...verifications.flat()].map(({ actor, event }) => ({
      unit: actor.inNameOf?.unit ?? actor.unit,
      evidence: 'evidence' in event ? event.evidence : [],
    })),
    ...[...replies.values()].flat().flatMap(({ actor, event }) =>
      event.answers
        .filter((answer) => answer.code === code)
        .map((answer) => ({
          unit: actor.inNameOf?.unit ?? actor.unit,
          evidence: answer.situation === 'found' ? answer.evidence : [],
        })),
    ),
  ];
  const kept = await Promise.all(
    answers.map(async ({ unit, evidence }) => {
      if (unit === undefined || evidence.length === 0) return [];
      const brought = await loadFiles(journal, cycle, unit);
      return [...new Set(evidence)].flatMap((id) => filed(brought.get(id), { folder, responsible: unitName(unit) }));
    }),
  );
  const body = thirdPartyWords(parties.facts, parties.recommendations, inquiries, code);
  return { made: paperFile({ folder, title: '部门验证、推荐和征求意见' }, body, on), kept: once(kept.flat()) };
};

const once = (files: readonly KeptFile[]): readonly KeptFile[] => [
  ...new Map(files.map((file) => [file.key, file])).values(),
];

/** What Private keeps of an opinion. */
const keptOpinion = z.object({ name: z.string().optional(), contact: z.string().optional(), text: z.string() });

/** The opinions on the organisation, whoever sent them, and their files: the office keeps them (A14.6d). */
const opinionFiles = async (
  { privates }: Past,
  cycle: string,
  opinions: readonly Opinion[],
  on: CivilDate,
): Promise<Files> => {
  if (opinions.length === 0) return { made: [], kept: [] };
  const folder = folders.opinions;
  const read = await Promise.all(
    opinions.map(async (opinion) => ({
      opinion,
      words: keptOpinion.safeParse(await privates.get(opinion.content.ref)).data,
      files: await announcedIn(privates, opinion),
    })),
  );
  const body = read.flatMap(({ opinion, words }) => opinionWords(opinion, words));
  return {
    made: [
      paperFile(
        { folder, title: '公示意见及处理情况', personal: true, note: '含异议人信息，仅供评审办保管' },
        body,
        on,
      ),
    ],
    kept: read.flatMap(({ opinion, files }) =>
      files.flatMap(({ file, announced, stored }): readonly KeptFile[] =>
        announced && stored
          ? [
              {
                folder,
                title: `${opinion.receipt}_附件${file}`,
                ending: announced.name.split('.').at(-1)?.toLowerCase() ?? 'bin',
                responsible: opinion.kind === 'formal' ? '异议人' : '匿名',
                on: civilDateOf(opinion.receivedAt),
                personal: true,
                shelf: 'private',
                key: storedKey(cycle, opinion, announced.sha256),
                sha256: announced.sha256,
                size: announced.size,
              },
            ]
          : [],
      ),
    ),
  };
};
