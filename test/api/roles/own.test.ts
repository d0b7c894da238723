import { describe, expect, it } from 'vitest';
import { codeNumbered } from '../../kit/applicant.ts';
import { inSession } from '../../kit/decision.ts';
import { examiner, panellist, sheet, siteReport, year } from '../../kit/review.ts';
import { chair, members } from '../../kit/seats.ts';
import { expectedMarks, moments, type Name, people } from './expected-marks.ts';
import { MarkedYear } from './marked-year.ts';
import { codes, handlers } from './marks.ts';
import { askEverything, keysIn, marksOf } from './probe.ts';

const unknown = codeNumbered(999);

/** What no organisation, department or passer-by is ever told, whatever stands in it. */
const secretKeys =
  /\.(?:percentages?|scorecards?|scores?|defenceScores|points|total|overall|rank(?:ing)?|consensus|discrepancies|recommended|dissents?|signatures|proposal|inFavour|votes?|choices?|results|receipts|sender|contact|interests)$/;
/** An organisation's own words about itself: its place in its industry, whom to call. */
const ownWords = /^(?:standing\.rank|(?:people|content|form)?\.contact)$/;

describe('nobody sees more than is his', () => {
  it.each(moments)('A14.2c A14.5b A14.6d A20b A20d: %s, everything asked for by everybody', async (moment) => {
    const played = await MarkedYear[moment]();
    await played.derive();
    for (const name of Object.keys(people) as Name[]) {
      const seen = await askEverything(played, people[name]);
      const marks = [...new Set(expectedMarks[moment][name] ?? [])];
      expect({ name, marks: marksOf(seen).toSorted() }).toEqual({ name, marks: marks.toSorted() });
      expect({ name, failed: seen.filter(({ status }) => status === 401 || status >= 500) }).toEqual({
        name,
        failed: [],
      });
      if (!['甲', '乙', '丙', 'market', 'emergency', 'association', 'nobody'].includes(name)) continue;
      const secrets = seen.flatMap(({ path, body }) =>
        keysIn(body).flatMap((key) => (secretKeys.test(key) && !ownWords.test(key) ? [`${path}: ${key}`] : [])),
      );
      expect({ name, secrets }).toEqual({ name, secrets: [] });
    }
  });

  it('A20d: what is not assigned looks to an examiner exactly like what does not exist', async () => {
    const played = await MarkedYear.inDocumentReview();
    const seen = await askEverything(played, examiner(1));
    const answers = (code: string) =>
      seen
        .filter(({ path }) => path.includes(code))
        .map(({ path, status, body }) => JSON.stringify([path, status, body]).replaceAll(code, '{code}'));
    expect(answers(codes.乙).length).toBeGreaterThan(5);
    expect(answers(codes.乙)).toEqual(answers(unknown));
    expect(answers(codes.丙)).toEqual(answers(unknown));
    expect(answers(codes.甲)).not.toEqual(answers(unknown));
  });

  it('A20d: and so it does to his commands', async () => {
    const played = await MarkedYear.inDocumentReview();
    const commands = {
      'scorecards/document': sheet(50),
      'consensus/document': sheet(50),
      'site-reports': siteReport,
      'recommendation-proposals': { recommended: true, award: 'quality', reason: '理由' },
      'recommendation-signatures': { proposal: 1 },
      recommendations: { proposal: 1 },
    };
    const answer = async (code: string, what: string, body: object, as = examiner(1)) => {
      const { status, body: said } = await played.review.examine(as, code, what, body);
      return { status, said: JSON.stringify(said).replaceAll(code, '{code}') };
    };
    for (const [what, body] of Object.entries(commands)) {
      const foreign = await answer(codes.乙, what, body);
      expect({ what, ...foreign }).toMatchObject({ what, status: 404 });
      expect(foreign).toEqual(await answer(unknown, what, body));
    }
    const heard = { score: 50, remarks: '评语' };
    expect(await answer(codes.甲, 'defence-score', heard, panellist(1))).toEqual(
      await answer(unknown, 'defence-score', heard, panellist(1)),
    );
  });

  it('A13c A13d: a department answers nothing that another one was asked, a recommender nothing that he was not', async () => {
    const { api } = await MarkedYear.inWindow();
    const answer = (as: typeof people.market, path: string, body: object) =>
      api.call('POST', `/api/partner/cycles/${year}/${path}`, { as, body });
    const fact = { request: 1, reason: '不予确认' };
    const elsewhere = await answer(people.emergency, `verifications/${codes.乙}/registration/refuse`, fact);
    const nowhere = await answer(people.emergency, `verifications/${unknown}/registration/refuse`, fact);
    expect(elsewhere.status).toBe(404);
    expect(JSON.stringify(elsewhere.body).replaceAll(codes.乙, '')).toBe(
      JSON.stringify(nowhere.body).replaceAll(unknown, ''),
    );
    const other = { id: 'other', roles: ['recommender'], unit: 'association-valves' };
    const signed = await answer(other, `recommendations/${codes.乙}/sign`, { request: 1, statement: '同意推荐' });
    expect(signed.status).toBe(404);
  });

  it('A13: an organisation names no file of another as its own', async () => {
    const { api, evidence } = await MarkedYear.inWindow();
    const as = handlers.丙;
    const path = `/api/applicant/cycles/${year}/application`;
    const { sections } = await api.done<{ sections: { section: string; version: number; content: object }[] }>(
      'GET',
      path,
      { as },
    );
    const declarations = sections.find(({ section }) => section === 'declarations');
    const content = { ...declarations?.content, sealEvidence: evidence.get(codes.甲) };
    await api.call('PUT', `${path}/draft/declarations`, { as, body: { known: declarations?.version, content } });
    const { status, body } = await api.call('POST', `${path}/submit`, { as });
    expect(status).toBe(422);
    expect(body.gaps?.map(({ at }) => at)).toContain('declarations.sealEvidence');
  });
});

describe('a secret ballot stays one', () => {
  const choices = /"(?:for|against|abstain)"/;

  it('A14.5b: before the count no answer to anybody says how anybody voted', async () => {
    const played = await MarkedYear.inBallot();
    for (const name of Object.keys(people) as Name[]) {
      const seen = await askEverything(played, people[name]);
      const told = seen.filter(({ body }) => choices.test(JSON.stringify(body)));
      expect({ name, told: told.map(({ path }) => path) }).toEqual({ name, told: [] });
    }
    const { body } = await played.api.call('GET', inSession('quality-1', '').replace(/\/$/, ''), { as: chair });
    expect(body).toMatchObject({ state: 'open', voted: true, withoutVote: [] });
  });

  it('A7d A14.5b: after the count choices stand with receipts, and nowhere with a member', async () => {
    const played = await MarkedYear.inNotice();
    const told = new Set<string>();
    for (const name of Object.keys(people) as Name[]) {
      for (const { path, body } of await askEverything(played, people[name])) {
        if (!choices.test(JSON.stringify(body))) continue;
        told.add(path.replace(/\?.*/, ''));
        // Every object with a choice in it names nobody.
        for (const holder of objectsIn(body).filter((each) => choices.test(JSON.stringify(Object.values(each))))) {
          const flat = Object.entries(holder).filter(([, value]) => typeof value === 'string');
          if (!flat.some(([, value]) => choices.test(`"${value}"`))) continue;
          expect(flat.filter(([, value]) => members.some(({ id }) => id === value))).toEqual([]);
        }
      }
    }
    expect([...told].toSorted()).toEqual([
      `/api/committee/cycles/${year}/sessions`,
      `/api/committee/cycles/${year}/sessions/quality-1`,
      `/api/supervisor/cycles/${year}/journal`,
    ]);
    const { records } = await played.api.done<{ records: { event: Record<string, unknown> }[] }>(
      'GET',
      `/api/supervisor/cycles/${year}/journal?type=session&limit=500`,
      { as: people.supervisor },
    );
    const cast = records.filter(({ event }) => event.type === 'VoteCast');
    const counted = records.find(({ event }) => event.type === 'BallotClosed')?.event;
    const receipts = objectsIn(counted).flatMap(({ receipt }) => (typeof receipt === 'string' ? [receipt] : []));
    expect(cast).toHaveLength(members.length);
    // One of them has an interest in one of the two candidates.
    expect(receipts).toHaveLength(2 * members.length - 1);
    const votes = JSON.stringify(cast);
    expect(receipts.filter((receipt) => votes.includes(receipt))).toEqual([]);
    expect(votes).not.toMatch(choices);
  });
});

/** Every object in an answer, at any depth. */
const objectsIn = (answer: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (answer === null || typeof answer !== 'object') return [];
  const inside = Object.values(answer).flatMap(objectsIn);
  return Array.isArray(answer) ? inside : [answer as Record<string, unknown>, ...inside];
};
