import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { civilDateOf } from '../../../functions/domain/policy/calendar.ts';
import type { Api, Person } from '../../kit/api.ts';
import { endsAt, lodge } from '../../kit/approval.ts';
import {
  codeOf,
  cycle,
  endNotice,
  investigate,
  listedYear,
  publishNotice,
  reportAndExamine,
  rule,
  runMachine,
  submitList,
  undertake,
  write,
} from '../../kit/decision.ts';
import { draft, issue, organisation, otherOfficer, serve } from '../../kit/documents.ts';
import { chair, government, members, officer } from '../../kit/seats.ts';

const papersPath = `/api/documents/papers/${cycle}`;
const committee = '瓯海区政府质量奖评审委员会';

interface Papers {
  readonly papers: readonly { readonly document: string; readonly servedOn?: string }[];
}

const papersOf = async (api: Api, as: Person) =>
  (await api.done<Papers>('GET', papersPath, { as })).papers.map(({ document }) => document);

const linkOf = (api: Api, document: string, as: Person) => api.call('GET', `${papersPath}/${document}/link`, { as });

/** A year up to the submission, with one document of each kind that somebody decides on, issued. */
const issuedYear = async () => {
  const api = await listedYear({ quality: 2 });
  await undertake(api, otherOfficer.id);
  await publishNotice(api);
  const receipt = await lodge(api, codeOf(1), '2026-09-21T00:00:00.000Z');
  await endNotice(api, endsAt);
  await investigate(api, receipt, false);
  await reportAndExamine(api, [receipt]);
  await rule(api, receipt, false);
  await runMachine(api);
  const submission = await submitList(api);
  for (const [index, body] of [
    { kind: 'public-notice', notice: 'n1' },
    { kind: 'investigation-report', notice: 'n1' },
    { kind: 'objection-ruled', notice: 'n1', receipt, to: 'objector' },
    { kind: 'objection-ruled', notice: 'n1', receipt, to: 'organisation' },
    { kind: 'approval-request', submission },
  ].entries()) {
    await issue(api, await draft(api, body), index + 11);
  }
  return {
    api,
    report: 'investigation-report.n1',
    notice: 'public-notice.n1',
    request: `approval-request.${submission}`,
  };
};

describe('documents that are put before committee and government', () => {
  it('A7b A7c A14.7: each reads what is addressed to it, issued by it or published, and nobody else’s letters', async () => {
    const { api, report, notice, request } = await issuedYear();
    expect((await papersOf(api, chair)).toSorted()).toEqual([request, report, notice].toSorted());
    expect((await papersOf(api, government)).toSorted()).toEqual([request, notice].toSorted());
    await serve(api, report, committee, 'in-person');
    const { papers } = await api.done<Papers>('GET', papersPath, { as: chair });
    expect(papers.find(({ document }) => document === report)?.servedOn).toBe(civilDateOf(api.now));
    expect(await linkOf(api, request, government)).toMatchObject({
      status: 200,
      body: { name: expect.stringMatching(/\.pdf$/) },
    });
    expect(await linkOf(api, report, government)).toMatchObject({ status: 404 });
    for (const as of [officer, organisation(codeOf(1))]) {
      expect(await api.call('GET', papersPath, { as })).toMatchObject({ status: 403 });
    }
    const readings = [...(await api.services.journal.list('reading', cycle)).values()].flat();
    expect(readings.map(({ event, actor }) => ({ ...event, by: actor.id, role: actor.role }))).toContainEqual(
      expect.objectContaining({ type: 'DocumentOpened', document: request, by: government.id, role: 'government' }),
    );
  });

  it('A8a: a draft is before nobody, and a corrected one is marked', async () => {
    const { api, report } = await issuedYear();
    const replacing = { edition: 2, reason: '漏列附件。' };
    const second = await draft(api, { kind: 'investigation-report', notice: 'n1', replacing });
    expect(await papersOf(api, chair)).not.toContain(second.document);
    await issue(api, second, 21);
    const { papers } = await api.done<Papers>('GET', papersPath, { as: chair });
    expect(papers.find(({ document }) => document === report)).toMatchObject({ replacedBy: second.document });
  });

  it('A6b A20b: by whoever holds a seat, without an interest in the organisation', async () => {
    const { api, report, notice } = await issuedYear();
    const [, tied = chair] = members;
    await write(api, streamOf.interest(cycle, tied.id), {
      type: 'InterestDisclosed',
      interest: { organisation: codeOf(1), relation: 'relative' },
      foundBy: 'self',
    });
    const seen = await papersOf(api, tied);
    expect(seen).toContain(notice);
    expect(seen).not.toContain(report);
    expect(await linkOf(api, report, tied)).toMatchObject({ status: 404 });
    const stranger: Person = { id: 'nobody', roles: ['committee'] };
    expect(await api.call('GET', papersPath, { as: stranger })).toMatchObject({ status: 403 });
  });

  it('A14.5a: the site report of an organisation is before the committee once the candidates are, and before nobody else', async () => {
    const { api } = await issuedYear();
    const code = codeOf(2);
    const file = await api.services.journal.load(streamOf.document(cycle, 'investigation-report.n1'));
    const [drafted] = file;
    const issued = file.find(({ event }) => event.type === 'DocumentIssued');
    if (drafted?.event.type !== 'DocumentDrafted' || issued?.event.type !== 'DocumentIssued') throw new Error('issued');
    const [first, then] = [drafted.event, issued.event];
    const stand = async (kind: 'visit-report' | 'visit-notice', about: string) => {
      const ref = streamOf.document(cycle, `${kind}.${about}`);
      const recipient = { kind: 'organisation' as const, code: about };
      await write(api, ref, { ...first, kind, about: [about], recipient, addressees: ['瓯海组织'] });
      await write(api, ref, then);
    };
    await stand('visit-report', code);
    await stand('visit-notice', code);
    await stand('visit-report', codeOf(9));
    const seen = await papersOf(api, chair);
    expect(seen).toContain(`visit-report.${code}`);
    expect(seen).not.toContain(`visit-notice.${code}`);
    expect(seen).not.toContain(`visit-report.${codeOf(9)}`);
    expect(await papersOf(api, government)).not.toContain(`visit-report.${code}`);
  });
});
