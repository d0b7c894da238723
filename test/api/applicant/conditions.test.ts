import { describe, expect, it } from 'vitest';
import type { Api } from '../../kit/api.ts';
import {
  announcedYear,
  applicant,
  bring,
  code,
  exampleForm,
  inWindow,
  officer,
  readyToSubmit,
  submit,
  submitted,
  write,
} from '../../kit/applicant.ts';

interface Check {
  readonly claim?: { readonly claim: string };
  readonly condition: string;
  readonly state: string;
  readonly missing: readonly { at: string; problem: string }[];
  readonly toJudge: readonly { at: string; problem: string }[];
  readonly proofs: readonly { at: string; by: string; state: string; evidence: readonly string[] }[];
}

const selfCheck = async (api: Api, condition: string): Promise<Check> => {
  const { conditions } = await api.done<{ conditions: Check[] }>(
    'GET',
    '/api/applicant/cycles/2026/application/self-check',
    { as: applicant },
  );
  const found = conditions.find((check) => check.condition === condition);
  if (!found) throw new Error(`no condition ${condition}`);
  return found;
};

/** The sheet of the eight conditions as the office has it, by an officer who declared that he has no interest. */
const officeSheet = async (api: Api): Promise<readonly Check[]> => {
  await api.done('POST', '/api/office/cycles/2026/interests', {
    as: officer,
    body: { undertaking: true, interests: [] },
  });
  const path = `/api/office/cycles/2026/applications/${code}`;
  return (await api.done<{ conditions: Check[] }>('GET', path, { as: officer })).conditions;
};

/** Writes one part of the conditions over an example that lacks nothing, and submits. */
const submittedWith = async (part: Record<string, unknown>) => {
  const { api, evidence } = await readyToSubmit();
  const { eligibility } = exampleForm(evidence);
  await write(api, applicant, { eligibility: { ...eligibility, ...part } });
  return { api, evidence, answer: await submit(api) };
};

const proof = 'e'.repeat(20);

describe('a condition that is not met', () => {
  it.each([
    [
      'A11b: a licence that ran out before the last day of the window',
      '2',
      { licences: [{ name: '证照', number: '1', issuer: '机关', validUntil: '2026-04-29', evidence: proof }] },
      'eligibility.licences.0.validUntil',
    ],
    [
      'A11f: failed sampling at city level within three years',
      '6',
      {
        record: {
          sampling: [{ on: '2023-05-01', level: 'city', matter: '不合格', evidence: proof }],
          accidents: [],
          complaints: [],
        },
      },
      'eligibility.record.sampling.0',
    ],
    [
      'A11g: a place on the list of the gravely dishonest',
      '7',
      { credit: { source: '平台', issuedOn: '2026-04-01', blacklisted: true, reportEvidence: proof } },
      'eligibility.credit.blacklisted',
    ],
    [
      'A11h: a serious violation',
      '8',
      { penalties: [{ on: '2025-01-01', authority: '区某局', serious: true, matter: '处罚', evidence: proof }] },
      'eligibility.penalties.0',
    ],
  ])('%s: refused by article 11, and the self-check says where', async (_, condition, part, at) => {
    const { api, evidence } = await readyToSubmit();
    const { eligibility } = exampleForm(evidence);
    const filled = JSON.parse(JSON.stringify(part).replaceAll(proof, evidence)) as Record<string, unknown>;
    await write(api, applicant, { eligibility: { ...eligibility, ...filled } });
    expect(await submit(api)).toMatchObject({ status: 422, body: { article: 'A11', gaps: [{ at }] } });
    const check = await selfCheck(api, condition);
    expect(check.state).toBe('incomplete');
    expect(check.missing.map((gap) => gap.at)).toEqual([at]);
  });
});

describe('a condition for the office to judge', () => {
  it('A11d, A11f, A11h: holds nothing up: the self-check names it before, the office’s sheet after the submission', async () => {
    const { api, answer, evidence } = await submittedWith({
      innovations: [],
    });
    expect(answer.body.gaps?.map(({ at }) => at)).toEqual(['eligibility.innovations']);
    const { eligibility } = exampleForm(evidence);
    await write(api, applicant, {
      eligibility: {
        ...eligibility,
        innovations: [{ kind: 'technology', name: '成果', year: 2025, effect: '成效', evidence }],
        record: {
          sampling: [{ on: '2025-05-01', level: 'district', matter: '区级', evidence }],
          accidents: [],
          complaints: [],
        },
        penalties: [{ on: '2025-01-01', authority: '区某局', serious: false, matter: '警告', evidence }],
      },
    });
    const places = ['eligibility.innovations', 'eligibility.record.sampling.0', 'eligibility.penalties.0'];
    const before = await Promise.all(['4', '6', '8'].map((condition) => selfCheck(api, condition)));
    expect(before.map(({ state }) => state)).toEqual(['doubtful', 'doubtful', 'doubtful']);
    expect(before.flatMap(({ toJudge }) => toJudge.map(({ at }) => at))).toEqual(places);
    expect((await submit(api)).status).toBe(201);
    const conditions = await officeSheet(api);
    expect(conditions.map(({ condition }) => condition)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(conditions.flatMap(({ toJudge }) => toJudge.map(({ at }) => at))).toEqual(places);
  });

  it('A11b, A11g: the office sees beside each condition what is claimed, which files prove it, and the departments’ word', async () => {
    const { api, evidence } = await submitted();
    const conditions = await officeSheet(api);
    expect(conditions.every(({ state, claim }) => state === 'ready' && claim?.claim === 'met')).toBe(true);
    expect(conditions[1]?.proofs).toEqual([
      expect.objectContaining({ at: 'eligibility.licences', by: 'file', state: 'given', evidence: [evidence] }),
      expect.objectContaining({ at: 'eligibility.conditions.2', state: 'given', evidence: [evidence] }),
    ]);
    expect(conditions[6]?.proofs.at(-1)).toMatchObject({ at: 'facts.credit-record', by: 'department', state: 'given' });
  });
});

describe('every gap at once', () => {
  it('A13e, A11: a field that is missing in a section hides nothing that is wrong elsewhere in it', async () => {
    const api = await announcedYear();
    api.now = inWindow;
    const evidence = await bring(api, applicant, code);
    const { eligibility, organisation } = exampleForm(evidence);
    const { credit: _, ...withoutCredit } = eligibility ?? {};
    const conditions = { ...(eligibility?.conditions as Record<string, object>) };
    delete conditions['8'];
    conditions['2'] = { claim: 'met', statement: '情况', evidence: [] };
    await write(api, applicant, {
      organisation: { ...organisation, scope: '', registeredOn: '2024-01-01' },
      eligibility: { ...withoutCredit, conditions, certificates: [], perMu: { year: 2025, grade: 'D', evidence: [] } },
    });
    const { body } = await submit(api);
    expect(body.gaps?.map(({ at }) => at)).toEqual(
      expect.arrayContaining([
        'organisation.scope',
        'organisation.registeredOn',
        'eligibility.credit.source',
        'eligibility.conditions.8',
        'eligibility.conditions.2.evidence',
        'eligibility.certificates',
        'eligibility.perMu.grade',
        'facts.per-mu-grade',
      ]),
    );
    const places = (body.gaps ?? []).map(({ at }) => at);
    expect(new Set(places.filter((at) => at.startsWith('organisation'))).size).toBe(
      places.filter((at) => at.startsWith('organisation')).length,
    );
  });
});
