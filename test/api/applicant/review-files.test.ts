import { describe, expect, it } from 'vitest';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { announce, bring, pdf } from '../../kit/applicant.ts';
import { examiner, officer, otherOfficer, ReviewYear, year } from '../../kit/review.ts';
import { chair } from '../../kit/seats.ts';

const applicant = (code: string) => ({ id: `handler-${code}`, roles: ['applicant'], unit: code });

/** The first of two fails the qualification review and is told so. */
const eliminated = async () => {
  const begun = await ReviewYear.begin([{}, {}]);
  const code = begun.code(1);
  await begun.assess(code, { qualified: false, reason: '质量管理体系认证证书已过期' });
  await begun.assess(begun.code(2));
  await begun.pass('qualification-review');
  await begun.record(streamOf.document(year, `not-passed-notice.qualification-review-${code}`), {
    type: 'DocumentServed',
    addressee: '测试组织',
    way: 'in-person',
    on: '2026-05-20',
  });
  begun.api.now = '2026-05-21T01:00:00.000Z';
  return { begun, code };
};

const ask = ({ api }: ReviewYear, code: string, evidence: readonly string[]) =>
  api.call('POST', `/api/applicant/cycles/${year}/application/reviews`, {
    as: applicant(code),
    body: { stage: 'qualification-review', grounds: '原件在有效期内', evidence },
  });

describe('files of a request for 复核', () => {
  it('A14.2g: are the organisation’s own and verified: no other’s, none that only was announced, none that is not there', async () => {
    const { begun, code } = await eliminated();
    const own = await bring(begun.api, applicant(code), code, '认证证书原件');
    const rival = begun.code(2);
    const foreign = await bring(begun.api, applicant(rival), rival);
    const ofOffice = await bring(begun.api, officer, 'office');
    const { id: announced } = await announce(begun.api, applicant(code), code, pdf('未上传'));
    for (const id of [foreign, ofOffice, announced, 'f'.repeat(20)]) {
      expect(await ask(begun, code, [own, id])).toMatchObject({
        status: 422,
        body: { type: expect.stringMatching('evidence-not-clear'), gaps: [{ at: 'body.evidence.1' }] },
      });
    }
    expect((await ask(begun, code, [own])).status).toBe(201);
    const { reviews } = await begun.api.done<{ reviews: { evidence: string[] }[] }>(
      'GET',
      `/api/applicant/cycles/${year}/application`,
      { as: applicant(code) },
    );
    expect(reviews[0]?.evidence).toEqual([own]);
  });

  it('A14.2g, A20d: are read by the office that handles it, once they are attached, and by nobody else', async () => {
    const { begun, code } = await eliminated();
    const id = await bring(begun.api, applicant(code), code, '认证证书原件');
    const open = (as: { id: string; roles: readonly string[]; unit?: string }) =>
      begun.api.call('GET', `/api/evidence/cycles/${year}/${code}/${id}/link`, { as });
    expect((await open(otherOfficer)).status).toBe(404);
    await ask(begun, code, [id]);
    const { reviews } = await begun.api.done<{ reviews: { code: string; evidence: string[] }[] }>(
      'GET',
      `/api/office/cycles/${year}/reviews`,
      { as: otherOfficer },
    );
    expect(reviews).toMatchObject([{ code, evidence: [id] }]);
    expect((await open(otherOfficer)).status).toBe(200);
    for (const as of [examiner(1), chair, applicant(begun.code(2))]) expect((await open(as)).status).toBe(404);
  });
});
