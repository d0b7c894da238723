import { parentPort } from 'node:worker_threads';
import { streamOf } from '../../../functions/contracts/streams.ts';
import { supervisor } from '../../kit/applicant.ts';
import { codeOf, cycle, reviewedYear, undertake, write } from '../../kit/decision.ts';
import { type ExportAnswer, exportPath } from '../../kit/exports.ts';
import { percentages } from '../../kit/review.ts';
import { officer } from '../../kit/seats.ts';

/** A year as large as one can be: every application scored in both phases by three examiners who wrote much. */
const organisations = 200;
const examiners = [1, 2, 3];
const text = '优'.repeat(400);
const observations = ['4.1.2', '4.2.2', '4.3.2', '4.4.2', '4.5.2', '4.6.2', '4.7.2'].map((item) => ({ item, text }));

const api = await reviewedYear({ quality: organisations });
await write(api, streamOf.cycle(cycle), {
  type: 'CriteriaRecorded',
  edition: 'gbt-19580-2012',
  lookedUpOn: '2026-03-01',
});
for (const number of examiners) await undertake(api, `e${number}`);
for (let number = 1; number <= organisations; number += 1) {
  const code = codeOf(number);
  await write(api, streamOf.team(cycle, code), {
    type: 'TeamFormed',
    team: `评审组${number}`,
    members: examiners.map((each) => ({ examiner: `e${each}`, industryExpert: each === 1 })),
    leader: 'e1',
  });
  for (const phase of ['document', 'site'] as const) {
    for (const each of examiners) {
      await write(api, streamOf.scorecard(cycle, code, phase, `e${each}`), {
        type: 'ScorecardSubmitted',
        percentages: percentages(50 + 5 * each),
        strengths: observations,
        opportunities: observations,
      });
    }
  }
}
const sizeOf = async (kind: string, as = officer, body?: object) => {
  const { rows, size } = await api.done<ExportAnswer>('POST', exportPath(cycle, kind), {
    as,
    ...(body ? { body } : {}),
  });
  return { rows, size };
};
parentPort?.postMessage({
  scores: await sizeOf('scores'),
  applications: await sizeOf('applications'),
  journal: await sizeOf('journal', supervisor, {}),
});
