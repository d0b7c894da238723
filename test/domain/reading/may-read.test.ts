import { describe, expect, it } from 'vitest';
import { loadReadingGround } from '../../../functions/api/evidence/reading-ground.ts';
import type { ReviewStage } from '../../../functions/contracts/primitives.ts';
import { type EventOf, streamOf } from '../../../functions/contracts/streams.ts';
import { cycleOf } from '../../../functions/domain/cycle/cycle.ts';
import type { Reader } from '../../../functions/domain/evidence/owner.ts';
import { readingRole } from '../../../functions/domain/reading/may-read.ts';
import { code, codeNumbered } from '../../kit/applicant.ts';
import { Written } from '../../kit/journal.ts';

const filed = 'a'.repeat(20);
const draftOnly = 'b'.repeat(20);
const replaced = 'c'.repeat(20);
const proof = 'd'.repeat(20);
const consultancy = '示例咨询有限公司';
const sha256 = '0'.repeat(64);

const readers = {
  applicant: { id: 'wang', roles: ['applicant'], unit: code },
  rival: { id: 'li', roles: ['applicant'], unit: codeNumbered(4) },
  department: { id: 'em', roles: ['department'], unit: 'emergency' },
  recommender: { id: 'as', roles: ['recommender'], unit: 'association-eyewear' },
  office: { id: 'lin', roles: ['office'] },
  member: { id: 'e1', roles: ['examiner'] },
  stranger: { id: 'e9', roles: ['examiner'] },
  panellist: { id: 'p1', roles: ['panellist'] },
  committee: { id: 'zhou', roles: ['committee'] },
  government: { id: 'gov', roles: ['government'] },
  supervisor: { id: 'shen', roles: ['supervisor'] },
} as const satisfies Record<string, Reader>;
type Name = keyof typeof readers;

type Step = (journal: Written) => Promise<unknown>;

const content = (evidence: string[], contentKey = 'k') => ({
  organisation: { name: '温州瓯海明镜眼镜有限公司', industry: '眼镜制造', industrial: true },
  content: { key: contentKey, sha256 },
  evidence: evidence.map((id) => ({ id, sha256 })),
  consultants: [consultancy],
  contact: { ref: '0'.repeat(32), hmac: sha256 },
});

const submitted: Step = (journal) =>
  journal.write(streamOf.application('2026', code), {
    type: 'ApplicationSubmitted',
    award: 'quality',
    receiptNumber: 'SJ2026-0000000000',
    ...content([filed, replaced]),
  });
const corrected: Step = (journal) =>
  journal.write(streamOf.application('2026', code), {
    type: 'ApplicationCorrected',
    request: 1,
    answers: [],
    facts: [],
    ...content([filed]),
  });
const withdrawn: Step = (journal) =>
  journal.write(streamOf.application('2026', code), { type: 'ApplicationWithdrawn', reason: '自愿' });
const windowClosed: Step = (journal) =>
  journal.write(streamOf.cycle('2026'), {
    type: 'WindowClosed',
    applicants: [{ code, award: 'quality', version: 1, acceptanceNumber: 'SL2026-001' }],
  });
const closed =
  (stage: ReviewStage, passed = [code]): Step =>
  (journal) =>
    journal.write(streamOf.cycle('2026'), {
      type: 'StageClosed',
      stage,
      passed,
      eliminated: passed.length === 0 ? [{ code, reason: '未达要求' }] : [],
      basis: {},
    });
const team: Step = (journal) =>
  journal.write(streamOf.team('2026', code), {
    type: 'TeamFormed',
    team: '一组',
    members: ['e1', 'e2', 'e3'].map((examiner) => ({ examiner, industryExpert: true })),
    leader: 'e2',
  });
const removed: Step = (journal) =>
  journal.write(streamOf.team('2026', code), {
    type: 'MemberRemoved',
    examiner: 'e1',
    cause: 'other',
    reason: '出差',
  });
const tied =
  (person: string, organisation: string): Step =>
  (journal) =>
    journal.write(streamOf.interest('2026', person), {
      type: 'InterestDisclosed',
      interest: { organisation, relation: 'consulting' },
      foundBy: 'office',
    });
const declared =
  (person: string): Step =>
  (journal) =>
    journal.write(streamOf.interest('2026', person), { type: 'InterestsDeclared', undertaking: true, interests: [] });
const factAsked: Step = (journal) =>
  journal.write(streamOf.application('2026', code), {
    type: 'VerificationRequested',
    fact: 'safety-record',
    department: 'emergency',
    organisation: '示例',
    statement: '示例',
    evidence: [filed],
    due: '2026-05-01T00:00:00.000Z',
  });
const factAnswered: Step = (journal) =>
  journal.write(streamOf.verification('2026', code, 'safety-record'), {
    type: 'FactRefused',
    request: 1,
    evidence: [],
    reason: '示例',
  });
const recommendationAsked: Step = (journal) =>
  journal.write(streamOf.application('2026', code), {
    type: 'RecommendationRequested',
    recommender: 'association-eyewear',
    organisation: '示例',
    evidence: [filed],
  });

/** What everybody is answered after these steps, in the order of the readers: the role, or the refusal’s code. */
const answersAfter = async (steps: readonly Step[], id = filed, owner: string = code) => {
  const journal = new Written();
  await journal.write(streamOf.cycle('2026'), { type: 'CycleOpened', year: '2026', regulation: 'ouhai-2020' });
  for (const step of steps) await step(journal);
  const cycle = cycleOf(await journal.load(streamOf.cycle('2026')));
  if (!cycle) throw new Error('the year was opened');
  return Promise.all(
    (Object.keys(readers) as Name[]).map(async (name) => {
      const answer = readingRole(await loadReadingGround(journal, readers[name], cycle, { owner, id }));
      return [name, answer.ok ? answer.value : answer.error.code] as const;
    }),
  );
};

const everybodyDeclared: readonly Step[] = Object.values(readers).map(({ id }) => declared(id));

/** Who may open a file after these steps, everybody having declared, in the order of the readers. */
const readersAfter = async (steps: readonly Step[], id = filed, owner: string = code): Promise<Name[]> =>
  (await answersAfter([...everybodyDeclared, ...steps], id, owner)).flatMap(([name, answer]) =>
    (readers[name].roles as readonly string[]).includes(answer) ? [name] : [],
  );

const inDocumentReview = [submitted, windowClosed, team, closed('qualification-review')];
const inVisit = [...inDocumentReview, closed('document-review')];

describe('who may open an organisation’s file', () => {
  const always: Name[] = ['applicant', 'supervisor'];
  const cases: [string, readonly Step[], string, Name[]][] = [
    ['A20d: a draft’s file: nobody but the organisation and the supervisor', [], draftOnly, always],
    ['A14.1a: a submitted file: the office too', [submitted], filed, ['applicant', 'office', 'supervisor']],
    ['A14.1a: what was never filed stays the organisation’s', [submitted], draftOnly, always],
    [
      'A13f: what a correction replaced: still the office',
      [submitted, corrected],
      replaced,
      ['applicant', 'office', 'supervisor'],
    ],
    [
      'A20d: a team before the qualification review is closed: not yet',
      [submitted, windowClosed, team],
      filed,
      ['applicant', 'office', 'supervisor'],
    ],
    [
      'A20d: the document review: members of the team',
      inDocumentReview,
      filed,
      ['applicant', 'office', 'member', 'supervisor'],
    ],
    [
      'A20d: the document review: not what a correction replaced',
      [submitted, corrected, windowClosed, team, closed('qualification-review')],
      replaced,
      ['applicant', 'office', 'supervisor'],
    ],
    ['A20d: a removed member: no more', [...inDocumentReview, removed], filed, ['applicant', 'office', 'supervisor']],
    [
      'A20b: a member with an interest in the organisation: not',
      [...inDocumentReview, tied('e1', code)],
      filed,
      ['applicant', 'office', 'supervisor'],
    ],
    [
      'A20b: a member who worked for its consultants, however the name is written: not',
      [...inDocumentReview, tied('e1', ' 示例咨询 有限公司')],
      filed,
      ['applicant', 'office', 'supervisor'],
    ],
    [
      'A14.5a: at the visit: the committee too',
      inVisit,
      filed,
      ['applicant', 'office', 'member', 'committee', 'supervisor'],
    ],
    [
      'A14.2g: eliminated before the visit: neither team nor committee',
      [...inDocumentReview, closed('document-review', [])],
      filed,
      ['applicant', 'office', 'supervisor'],
    ],
    [
      'A20d: after the visit: the team no more',
      [...inVisit, closed('site-visit')],
      filed,
      ['applicant', 'office', 'committee', 'supervisor'],
    ],
    [
      'A20b: a member of the committee with an interest: not',
      [...inVisit, tied('zhou', '温州瓯海明镜眼镜有限公司')],
      filed,
      ['applicant', 'office', 'member', 'supervisor'],
    ],
    [
      'A3d: withdrawn: neither team nor committee',
      [...inVisit, withdrawn],
      filed,
      ['applicant', 'office', 'supervisor'],
    ],
    ['A13c: a department while it is asked', [factAsked], filed, ['applicant', 'department', 'supervisor']],
    ['A13c: a department that is asked: only what is attached', [factAsked], draftOnly, always],
    ['A13c: a department that answered: no more', [factAsked, factAnswered], filed, always],
    ['A13d: a recommender while it is asked', [recommendationAsked], filed, ['applicant', 'recommender', 'supervisor']],
    [
      'A13d: a recommender after the application is in: no more',
      [recommendationAsked, submitted],
      filed,
      ['applicant', 'office', 'supervisor'],
    ],
  ];

  it.each(cases)('%s', async (_title, steps, id, expected) => {
    expect(await readersAfter(steps, id)).toEqual(expected);
  });
});

describe('undertaking and declaration come first', () => {
  const missing = 'no-such-evidence';
  const steps = [...inVisit];

  it('A20a A20b: who takes part in the review opens nothing before he has declared, and is told what to do', async () => {
    expect(Object.fromEntries(await answersAfter(steps))).toEqual({
      applicant: 'applicant',
      rival: missing,
      department: missing,
      recommender: missing,
      office: 'undertaking-missing',
      member: 'undertaking-missing',
      stranger: missing,
      panellist: missing,
      committee: 'undertaking-missing',
      government: missing,
      supervisor: 'supervisor',
    });
  });

  it('A20b: an interest that the office found is none that he declared', async () => {
    const answers = await answersAfter([...steps, tied('e1', codeNumbered(8))]);
    expect(Object.fromEntries(answers).member).toBe('undertaking-missing');
  });

  it('A20a: each declaration opens it for the one who gave it alone', async () => {
    for (const [name, { id }] of [
      ['office', readers.office],
      ['member', readers.member],
      ['committee', readers.committee],
    ] as const) {
      const before = await answersAfter(steps);
      const after = await answersAfter([...steps, declared(id)]);
      expect(after.filter(([other]) => other !== name)).toEqual(before.filter(([other]) => other !== name));
      expect(after.find(([other]) => other === name)?.[1]).not.toBe('undertaking-missing');
      expect(readers[name].roles as readonly string[]).toContain(after.find(([other]) => other === name)?.[1]);
    }
  });

  it('A20d: whose the file is not is told nothing, declared or not', async () => {
    const told = async (before: readonly Step[]) =>
      Object.fromEntries(await answersAfter([...before, ...steps])).stranger;
    expect([await told([]), await told(everybodyDeclared)]).toEqual([missing, missing]);
  });

  it('A20b: an interest is named as the reason to whom the file would be open otherwise', async () => {
    const answers = await answersAfter([...everybodyDeclared, ...steps, tied('zhou', code), tied('e9', code)]);
    expect(Object.fromEntries(answers)).toMatchObject({ committee: 'conflict-of-interest', stranger: missing });
  });
});

describe('who may open a third party’s proof', () => {
  const confirmed =
    (unit: string): Step =>
    async (journal) => {
      const ref = streamOf.verification('2026', code, 'safety-record');
      const event: EventOf<'verification'> = { type: 'FactVerified', request: 1, evidence: [proof] };
      const actor = { id: 'em', role: 'department' as const, unit };
      const at = '2026-04-01T00:00:00.000Z';
      await journal.append(ref, await journal.load(ref), {
        event,
        actor,
        commandId: unit,
        fingerprint: unit,
        receivedAt: at,
      });
    };

  it('A14.1a: who gave it; the office once it belongs to a submitted application; never the organisation', async () => {
    expect(await readersAfter([factAsked, confirmed('emergency')], proof, 'emergency')).toEqual([
      'department',
      'supervisor',
    ]);
    expect(await readersAfter([factAsked, confirmed('emergency'), submitted], proof, 'emergency')).toEqual([
      'department',
      'office',
      'supervisor',
    ]);
  });

  it('A20b: an officer with an interest in the organisation that it is about: not', async () => {
    const steps = [factAsked, confirmed('emergency'), submitted, tied('lin', code)];
    expect(await readersAfter(steps, proof, 'emergency')).toEqual(['department', 'supervisor']);
  });

  it('A20d: what a department cites must be its own to open it for others', async () => {
    const steps = [factAsked, confirmed('emergency'), submitted];
    expect(await readersAfter(steps, proof, 'market-regulation')).toEqual(['supervisor']);
  });
});
