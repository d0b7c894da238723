import type { Blow } from './sturdy-client.ts';

const before = (...words: readonly string[]) => ({ words, time: 1 });

/** Where the process dies: between two steps, under a request, between a write that was meant and one that was made. */
export const plan: readonly Blow[] = [
  // A proof of an application is verified, and not kept yet.
  { chapter: '申报', path: /^\/s3\//, time: 30, trap: before('s3', 'PutObject') },
  // The machine closes the stage.
  { chapter: '资格审查', path: /qualification-review\/close$/, time: 1, trap: before('invoke', 'ProcedureCloseStage') },
  // Sheets come in, two at a time.
  { chapter: '资料评审', path: /scorecards\/document$/, time: 3, trap: { words: ['PutItem', 'scorecard@'], time: 8 } },
  { chapter: '现场评审', path: /site-reports$/, time: 4 },
  // The stage is closing, and the machine is not woken yet.
  { chapter: '陈述答辩', path: /oral-defence\/close$/, time: 1, trap: before('states', 'SendTaskSuccess') },
  { chapter: '综合审查', path: /\/vote$/, time: 4, trap: before('PutItem', 'VoteCast') },
  { chapter: '综合审查', path: /\/closing$/, time: 1, trap: before('invoke', 'ProcedureCountBallots') },
  // Inside the notice period, at its end, and when a message is out and not noted.
  { chapter: '初选公示', path: /\/objections$/, time: 2 },
  { chapter: '初选公示', path: /\/objections$/, time: 3, trap: before('invoke', 'ProcedureCloseNotice') },
  { chapter: '初选公示', path: /\/acceptance$/, time: 2, trap: before('PutItem', 'delivery@') },
  { chapter: '审定批准和表彰', path: /\/approval$/, time: 2, trap: before('PutItem', 'ListApproved') },
  // Two of the awards are conferred.
  {
    chapter: '审定批准和表彰',
    path: /\/commendation$/,
    time: 1,
    trap: { words: ['PutItem', 'AwardConferred'], time: 3 },
  },
];
