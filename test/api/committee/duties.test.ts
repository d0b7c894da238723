import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { codesOf, endsAt, lodge, names, noticed, submissions, submit } from '../../kit/approval.ts';
import {
  codeOf,
  cycle,
  endNotice,
  holdBallot,
  investigate,
  listedYear,
  medium,
  onNotice,
  onSubmission,
  publishNotice,
  reportAndExamine,
  reviewedYear,
  rule,
  runMachine,
  stepOf,
  submitCandidates,
  votesFor,
  write,
  yearOf,
} from '../../kit/decision.ts';
import { consult } from '../../kit/inquiries.ts';
import { chair, government, officer } from '../../kit/seats.ts';

const notices = `/api/office/cycles/${cycle}/notices`;
const publication = { media: [{ ...medium, on: '2026-09-18' }], contact: '评审办 0577-88888888' };
const supervisor = { id: 'shen', roles: ['supervisor'] };

interface PublicNotice {
  readonly issuer: string;
  readonly basis: string;
  readonly names: readonly { readonly code: string }[];
}

describe('the committee examines and publishes the results', () => {
  it('A7b: nothing is published before the committee has the dossiers and voted; what is, is its result in its name', async () => {
    const api = await reviewedYear({ quality: 3 });
    const edition = { edition: 'gbt-19580-2012', lookedUpOn: '2026-03-01' };
    await write(api, streamOf.cycle(cycle), { type: 'CriteriaRecorded', ...edition });
    const early = async () => api.call('POST', notices, { as: officer, body: publication });
    expect(await early()).toMatchObject({ status: 422 });
    await submitCandidates(api);
    const { organisations } = await api.done<{ organisations: { code: string }[] }>(
      'GET',
      `/api/committee/cycles/${cycle}/candidates`,
      { as: chair },
    );
    expect(codesOf(organisations)?.toSorted()).toEqual([1, 2, 3].map(codeOf));
    expect(await early()).toMatchObject({ status: 422 });
    await holdBallot(api, votesFor({ [codeOf(1)]: 7, [codeOf(2)]: 3, [codeOf(3)]: 4 }));
    await publishNotice(api);
    const published = await api.done<PublicNotice>('GET', `/api/public/notices/${cycle}/n1`);
    expect(published.issuer).toBe('瓯海区政府质量奖评审委员会');
    expect(published.basis).toContain('经评审委员会审议表决');
    expect(codesOf(published.names)).toEqual([codeOf(1), codeOf(3)]);
  });

  it('A7b: what came in against the result is examined by the committee, and by nobody else, before anything goes on', async () => {
    const api = await listedYear({ quality: 2 });
    await publishNotice(api);
    const receipt = await lodge(api, codeOf(1), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    await investigate(api, receipt, true);
    const { version: report } = await api.done<{ version: number }>('POST', onNotice('report'), {
      as: officer,
      body: { opinions: [receipt], conclusion: '报请审查' },
    });
    const examination = `/api/committee/cycles/${cycle}/notices/n1/report/examination`;
    const body = { report, minutes: '评委会纪要〔2026〕3号' };
    for (const as of [officer, government, supervisor]) {
      expect(await api.call('POST', examination, { as, body })).toMatchObject({ status: 403 });
    }
    const ruling = `/api/committee/cycles/${cycle}/notices/n1/opinions/${receipt}/ruling`;
    const upheld = { upheld: true, reason: '异议属实' };
    expect(await api.call('POST', ruling, { as: chair, body: upheld })).toMatchObject({ status: 422 });
    await api.done('POST', examination, { as: chair, body });
    expect(await api.call('POST', ruling, { as: officer, body: upheld })).toMatchObject({ status: 403 });
    await api.done('POST', ruling, { as: chair, body: upheld });
    expect(codesOf((await yearOf(api)).cycle.list)).toEqual([codeOf(1), codeOf(2)]);
    await runMachine(api);
    expect(codesOf((await yearOf(api)).cycle.list)).toEqual([codeOf(2)]);
  });
});

describe('the committee submits the list to the government', () => {
  it('A7c: nobody else does, and the government has nothing to decide before', async () => {
    const api = await noticed({ quality: 2 });
    await consult(api, cycle, 'list');
    expect(await stepOf(api)).toBe('AwaitSubmission');
    const body = { list: names(1, 2), minutes: '评委会纪要〔2026〕4号' };
    for (const as of [officer, government, supervisor, { id: 'wang', roles: ['applicant'], unit: codeOf(1) }]) {
      expect(await api.call('POST', submissions, { as, body })).toMatchObject({ status: 403 });
    }
    const unseated = { id: 'nobody', roles: ['committee'] };
    expect(await api.call('POST', submissions, { as: unseated, body })).toMatchObject({ status: 403 });
    const decision = { approved: [1, 2].map(codeOf), refused: [], documentNumber: '文号', decidedOn: '2026-09-30' };
    api.now = '2026-09-30T03:00:00.000Z';
    expect(await api.call('POST', onSubmission(1, 'approval'), { as: government, body: decision })).toMatchObject({
      status: 422,
    });
    expect(await api.done('GET', submissions, { as: government })).toMatchObject({ submissions: [] });
    expect(await submit(api, names(1, 2))).toMatchObject({ status: 201, body: { submission: 1 } });
    const seen = await api.done<{ submissions: { awaiting: boolean; list: { code: string; noticedIn?: string }[] }[] }>(
      'GET',
      submissions,
      { as: government },
    );
    expect(seen.submissions[0]).toMatchObject({
      awaiting: true,
      list: [
        { code: codeOf(1), noticedIn: 'n1' },
        { code: codeOf(2), noticedIn: 'n1' },
      ],
    });
    const [recorded] = await api.services.journal.load({ type: 'resolution', scope: cycle, id: 'submission-1' });
    expect(recorded).toMatchObject({
      actor: { id: chair.id, role: 'committee' },
      event: { type: 'ListSubmitted', minutes: '纪要' },
    });
  });

  it('A7c: who was taken off by an upheld objection is not submitted', async () => {
    const api = await listedYear({ quality: 3 });
    await publishNotice(api);
    const receipt = await lodge(api, codeOf(2), '2026-09-21T00:00:00.000Z');
    await endNotice(api, endsAt);
    await investigate(api, receipt, true);
    await reportAndExamine(api, [receipt]);
    await rule(api, receipt, true);
    await runMachine(api);
    await consult(api, cycle, 'list');
    expect(await submit(api, names(1, 2, 3))).toMatchObject({ status: 409 });
    expect((await submit(api, names(1, 3))).status).toBe(201);
  });
});
