import { drawFiles } from '../../seed/files/draw.ts';
import { writtenPage } from '../../seed/files/proofs.ts';
import type { Organisation } from '../../seed/organisations.ts';
import { officers } from '../cast.ts';
import { type Demo, year } from '../context.ts';
import { wordsOf } from '../docx-words.ts';
import { together } from '../together.ts';
import { objectors } from './objectors.ts';

interface Due {
  readonly document: string;
  readonly kind: string;
  readonly addressee: string;
  readonly about: string;
  readonly draft: Readonly<Record<string, unknown>>;
}

interface Listed {
  readonly document: string;
  readonly state: string;
  readonly draft: number;
  readonly title: string;
  readonly addressees: readonly string[];
  readonly on: string;
}

interface Documents {
  readonly documents: readonly Listed[];
  readonly due: readonly Due[];
}

const path = `/api/documents/cycles/${year}`;
const contact = '瓯海区政府质量奖评审委员会办公室，电话0577-00030000';

/** Kinds that are published without a number, or bear the number of something else. */
const unnumbered = new Set(['visit-report', 'public-notice', 'supplementary-notice', 'correction-announcement']);
const byCommittee = new Set(['objection-ruled', 'approval-request', 'revocation-announcement']);
/** Ways in which the committee ends an application: its word, its number. */
const endedByCommittee = new Set<unknown>(['ballot', 'termination', 'objection']);
/** Kinds on which nobody asks back, or that say themselves where. */
const withoutContact = new Set([...unnumbered, 'commendation-decision', 'revocation-announcement', 'certificate']);

/** The numbers that documents get, one series for each authority. */
const numberOf = ({ kind, draft }: Due, next: (series: string) => number): string | undefined => {
  if (kind === 'call') return `瓯质评办〔${year}〕1号`;
  if (kind === 'commendation-decision') return `温瓯政发〔${year}〕20号`;
  if (kind === 'certificate' || unnumbered.has(kind)) return undefined;
  const series = byCommittee.has(kind) || endedByCommittee.has(draft.ending) ? '瓯质评委' : '瓯质评办';
  return `${series}〔${year}〕${next(series)}号`;
};

const bytesAt = async ({ client }: Demo, url: string): Promise<Uint8Array> => {
  const response = await client.request(url, { method: 'GET' });
  if (!response.ok) throw new Error(`${response.status} for a document`);
  return new Uint8Array(await response.arrayBuffer());
};

/** Today in Beijing, as the clock has it. */
const today = async ({ client }: Demo): Promise<string> =>
  new Date(Date.parse(await client.now()) + 8 * 3_600_000).toISOString().slice(0, 10);

const written = (date: string): string => {
  const [y, m, d] = date.split('-').map(Number);
  return `${y}年${m}月${d}日`;
};

/**
 * Drafts everything that the records call for by now, opens it, and reads it: whom it is to, its date and number, and that nothing
 * stands in it that may not (A8a, A14.6d, A20d). Copies go into the year's folder.
 */
export const draftDocuments = async (demo: Demo): Promise<void> => {
  const { client, narrator, checks } = demo;
  const office = client.as(officers[0]);
  const { due } = await office.get<Documents>(path);
  const on = await today(demo);
  const numbered = due.map((each) => ({ ...each, number: numberOf(each, demo.series) }));
  const drafts = await together(
    numbered.map(async ({ kind, draft, number }) => {
      const imprint = {
        ...(kind === 'certificate' ? {} : { on }),
        ...(number === undefined ? {} : { documentNumber: number }),
        ...(withoutContact.has(kind) ? {} : { contact }),
      };
      const { document } = await office.post<{ document: string }>(path, { ...draft, ...imprint });
      return download(demo, document);
    }),
  );
  const { documents } = await office.get<Documents>(path);
  for (const [index, { document, addressee, about, number }] of numbered.entries()) {
    const draft = drafts[index] ?? new Uint8Array();
    const listed = documents.find((each) => each.document === document);
    if (!listed) throw new Error(`${document} was drafted and is not listed`);
    checks.equal(
      `${listed.title}（${about}）的内容`,
      faultsIn(wordsOf(draft), { addressee, on: listed.on, number }),
      [],
    );
    await demo.folder.put(listed.on, `${listed.title}_${addressee}`, 'docx', draft);
  }
  narrator.tell('A8', `评审办据记录拟制公文${due.length}件：${kindsOf(numbered, documents)}。`);
};

const kindsOf = (due: readonly Due[], documents: readonly Listed[]): string => {
  const titles = due.map(({ document }) => documents.find((each) => each.document === document)?.title ?? document);
  const short = titles.map((title) => title.replace(/OHZJ.*$/, '').replace(/^.*(?=证书$)/, ''));
  return [...new Set(short)].map((title) => `《${title}》`).join('、');
};

const download = async (demo: Demo, document: string): Promise<Uint8Array> => {
  const { url } = await demo.client.as(officers[0]).get<{ url: string }>(`${path}/${document}/link`);
  return bytesAt(demo, url);
};

/** What in a document is not as it has to be, in words. */
const faultsIn = (
  words: readonly string[],
  { addressee, on, number }: { readonly addressee: string; readonly on: string; readonly number: string | undefined },
): readonly string[] => {
  const text = words.join('\n');
  const people = Object.values(objectors).flatMap(({ name, contact: at }) => [name, at]);
  const latin = text
    .replace(/GB\/[TZ] \d+(?:-\d+)?|OHZJ-[\dA-Z-]+|YY\d{4}-[0-9A-Z]+|SL\d+-\d+|https?:\S+|[0-9A-Z]{18}/g, '')
    .match(/[A-Za-z]{2,}/g);
  return [
    ...(addressee === '社会公众' || text.includes(addressee) ? [] : [`没有写明主送“${addressee}”`]),
    ...(text.includes(written(on)) ? [] : [`没有成文日期${written(on)}`]),
    ...(number === undefined || text.includes(number) ? [] : [`没有文号${number}`]),
    ...people.filter((word) => text.includes(word)).map((word) => `写有异议人“${word}”`),
    ...(latin ? [`写有外文“${latin.join(' ')}”`] : []),
    ...[/undefined|null|NaN|\{|\}|××|待填|“”|（）/, /\d分(?!钟|之)|\d+(?:\.\d+)?[%％]|名次|总分/].flatMap((wrong) => {
      const [found] = wrong.exec(text) ?? [];
      return found === undefined ? [] : [`写有“${found}”`];
    }),
  ];
};

/**
 * A written notice from the draft to its service: reviewed by the second officer, issued with its stamped PDF, handed over; from that
 * day the time for 复核 runs, and the organisation opens its letter (A8a, A14.2g).
 */
export const issueLetter = async (demo: Demo, document: string, organisation: Organisation): Promise<void> => {
  const { client, narrator, checks } = demo;
  const [drafter, reviewer] = officers;
  const find = async () => {
    const { documents } = await client.as(drafter).get<Documents>(path);
    const listed = documents.find((each) => each.document === document);
    if (!listed) throw new Error(`${document} is not there`);
    return listed;
  };
  const { draft, on, title } = await find();
  await checks.refused('拟稿人自行核稿', client.as(drafter).post(`${path}/${document}/review`, { draft }), {
    status: 403,
    code: 'own-draft',
  });
  await client.as(reviewer).post(`${path}/${document}/review`, { draft });
  const words = wordsOf(await download(demo, document));
  const [stamped] = await drawFiles([
    writtenPage('pdf', {
      title,
      lines: words.filter((line) => line !== title),
      by: '评审办（演示）',
      on,
      sealed: true,
    }),
  ]);
  if (!stamped) throw new Error('no stamped page was drawn');
  const scan = await client.as(drafter).upload(`/api/evidence/cycles/${year}/office`, stamped);
  const number = words.find((line) => /〔\d{4}〕\d+号$/.test(line)) ?? '';
  await client
    .as(drafter)
    .post(`${path}/${document}/issue`, { draft, documentNumber: number, signedBy: '周明阶', on, scan });
  await client.as(drafter).post(`${path}/${document}/service`, { addressee: organisation.name, way: 'in-person', on });
  await client.settle();
  checks.equal('公文已送达', (await find()).state, 'served');
  const letter = `/api/documents/letters/${year}/${document}/link`;
  const { url } = await client.as(organisation.user).get<{ url: string }>(letter);
  const bytes = await bytesAt(demo, url);
  checks.equal('组织收到的是盖章的版本', Buffer.compare(bytes, stamped.bytes), 0);
  await demo.folder.put(on, `${title}_${organisation.name}_盖章`, 'pdf', bytes);
  narrator.tell('A14.2', `《${title}》经核稿、签发、编号、用印，送达${organisation.name}，复核期限自送达起算。`);
};

/** The workbooks of the year, made for the office, and the journal for the supervisor (A7d, A16). */
export const exportWorkbooks = async (demo: Demo): Promise<void> => {
  const { client, narrator, checks } = demo;
  const on = await today(demo);
  const kinds = ['applications', 'scores', 'ballots', 'objections', 'budget'] as const;
  const of = [...kinds.map((kind) => ({ user: 'office1', kind })), { user: 'supervisor', kind: 'journal' }];
  for (const { user, kind } of of) {
    const { url, name, size } = await client
      .as(user)
      .post<{ url: string; name: string; size: number }>(`/api/exports/cycles/${year}/${kind}`, {});
    const bytes = await bytesAt(demo, url);
    checks.equal(`导出的${name}完整`, bytes.length, size);
    await demo.folder.put(on, name.replace(/\.xlsx$/, ''), 'xlsx', bytes);
  }
  await checks.refused('申报组织导出评分', client.as('applicant01').post(`/api/exports/cycles/${year}/scores`), {
    status: 403,
    code: 'not-your-role',
  });
  narrator.tell('A16', `导出年度工作簿${of.length}份，导出同样留痕。`);
};
