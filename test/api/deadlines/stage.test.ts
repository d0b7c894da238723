import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { later } from '../../../functions/domain/kernel/instant.ts';
import { last, type Recorded } from '../../../functions/domain/kernel/recorded.ts';
import { project } from '../../../functions/feed/project/project.ts';
import type { Person } from '../../kit/api.ts';
import { runMachine } from '../../kit/decision.ts';
import { holdAppend } from '../../kit/held.ts';
import { examiner, officer, ReviewYear, sheet, year } from '../../kit/review.ts';

interface Letter {
  readonly id: string;
  readonly template: string;
  readonly subject: string;
  readonly text: string;
}

/** The feed has brought what the journal holds of an application and of the year. */
const projectAll = async ({ api }: ReviewYear, code: string): Promise<void> => {
  const { journal, views } = api.services;
  const histories: (readonly Recorded[])[] = [
    await journal.load(streamOf.application(year, code)),
    ...(await journal.list('scorecard', `${year}/${code}`)).values(),
    await journal.load(streamOf.cycle(year)),
  ];
  for (const recorded of histories.flat()) await project({ journal, views }, recorded);
};

/** What somebody was told of things that landed behind a list. */
const told = async (begun: ReviewYear, code: string, audience: string, as: Person): Promise<readonly Letter[]> => {
  await projectAll(begun, code);
  const { letters } = await begun.api.done<{ letters: Letter[] }>('GET', `/api/${audience}/inbox`, { as });
  return letters.filter(({ template }) => template === 'landed-behind');
};

const newcomer = examiner(5);

/** Everything is in, and somebody who joined the team besides submits a sheet that the closing does not wait for. */
const scored = async () => {
  const begun = await ReviewYear.begin([{}, {}]);
  await begun.qualify();
  const [code] = [begun.code(1)];
  for (const each of begun.codes) await begun.scoreDocuments(each);
  await begun.officeDone(`/applications/${code}/team/members`, {
    examiner: newcomer.id,
    industryExpert: false,
    leader: false,
    reason: '增补一名评审员',
  });
  begun.api.now = later(begun.api.now, 60_000);
  return { begun, code };
};

const closeDocuments = (begun: ReviewYear) =>
  begun.officeDone('/stages/document-review/close', { selected: begun.codes, reasons: [] });

const settle = (begun: ReviewYear) => {
  begun.api.now = later(begun.api.now, 125_000);
  return runMachine(begun.api);
};

const sheetsOf = async (begun: ReviewYear, code: string) => [
  ...((await begun.review()).dossiers.get(code)?.scorecards.document.keys() ?? []),
];

describe('what lands behind the frozen list of a stage', () => {
  it('A14.2c: a score received in time and written after it is void, and its author and the office are told', async () => {
    const { begun, code } = await scored();
    const held = holdAppend(begun.api, 'scorecard');
    const submitting = begun.examine(newcomer, code, 'scorecards/document', sheet(85));
    await held.reached;
    begun.api.now = later(begun.api.now, 1000);
    await closeDocuments(begun);
    expect(await settle(begun)).toBe('AwaitSiteVisit');
    held.release();
    expect((await submitting).status).toBe(201);
    expect(await sheetsOf(begun, code)).toEqual(['e1', 'e2', 'e3']);
    const [letter, ...more] = await told(begun, code, 'examiner', newcomer);
    expect(letter).toMatchObject({ subject: '评分未计入资料评审', text: expect.stringContaining(code) });
    expect(letter?.text).not.toMatch(/85|850/);
    expect(more).toEqual([]);
    expect(await told(begun, code, 'office', officer)).toHaveLength(1);
    expect(await told(begun, code, 'examiner', examiner(1))).toEqual([]);
  });

  it('A14.2c: so is one that landed while the list was being made, and its author is told when it is frozen', async () => {
    const { begun, code } = await scored();
    const held = holdAppend(begun.api, 'scorecard');
    const submitting = begun.examine(newcomer, code, 'scorecards/document', sheet(85));
    await held.reached;
    begun.api.now = later(begun.api.now, 1000);
    await closeDocuments(begun);
    const freezing = holdAppend(begun.api, 'cycle');
    const frozen = settle(begun);
    await freezing.reached;
    held.release();
    expect((await submitting).status).toBe(201);
    expect(await told(begun, code, 'examiner', newcomer)).toEqual([]);
    freezing.release();
    expect(await frozen).toBe('AwaitSiteVisit');
    expect(await sheetsOf(begun, code)).toEqual(['e1', 'e2', 'e3']);
    expect(await told(begun, code, 'examiner', newcomer)).toHaveLength(1);
    // Looked at again, it is the same letter.
    expect(await told(begun, code, 'examiner', newcomer)).toHaveLength(1);
  });

  it('A14.2c: received behind the gate by somebody who did not know of it is void, too', async () => {
    const { begun, code } = await scored();
    const held = holdAppend(begun.api, 'scorecard');
    const submitting = begun.examine(newcomer, code, 'scorecards/document', sheet(85));
    await held.reached;
    begun.api.now = later(begun.api.now, -1);
    await closeDocuments(begun);
    held.release();
    expect((await submitting).status).toBe(201);
    expect(await told(begun, code, 'examiner', newcomer)).toEqual([]);
    expect(await settle(begun)).toBe('AwaitSiteVisit');
    expect(await sheetsOf(begun, code)).toEqual(['e1', 'e2', 'e3']);
    expect(await told(begun, code, 'examiner', newcomer)).toHaveLength(1);
  });

  it('A14.2c: what landed while the stage settles counts, and nobody is told otherwise', async () => {
    const { begun, code } = await scored();
    const held = holdAppend(begun.api, 'scorecard');
    const submitting = begun.examine(newcomer, code, 'scorecards/document', sheet(85));
    await held.reached;
    begun.api.now = later(begun.api.now, 1000);
    await closeDocuments(begun);
    held.release();
    expect((await submitting).status).toBe(201);
    expect(await settle(begun)).toBe('AwaitSiteVisit');
    expect(await sheetsOf(begun, code)).toEqual(['e1', 'e2', 'e3', 'e5']);
    expect(await told(begun, code, 'examiner', newcomer)).toEqual([]);
  });

  it('A13f: a correction behind the closed qualification review changes nothing, and the organisation is told', async () => {
    const begun = await ReviewYear.begin([{}]);
    const code = begun.code(1);
    await begun.qualify();
    const { journal } = begun.api.services;
    const submission = last(await journal.load(streamOf.application(year, code)), 'ApplicationSubmitted');
    if (!submission) throw new Error('it applied');
    const { organisation, content, evidence, consultants, contact } = submission.event;
    await begun.record(
      streamOf.application(year, code),
      {
        type: 'ApplicationCorrected',
        request: 1,
        answers: [],
        organisation: { ...organisation, name: '更名后的组织' },
        content,
        evidence,
        consultants,
        contact,
        facts: [],
      },
      { id: 'handler', role: 'applicant', unit: code },
      later(begun.api.now, -121_000),
    );
    expect((await begun.review()).dossiers.get(code)?.application).toMatchObject({
      name: '测试组织1有限公司',
      content: { version: 1 },
    });
    const handler: Person = { id: 'handler', roles: ['applicant'], unit: code };
    expect(await told(begun, code, 'applicant', handler)).toMatchObject([{ subject: '补正材料未计入资格审查' }]);
    expect(await told(begun, code, 'office', officer)).toHaveLength(1);
  });
});
