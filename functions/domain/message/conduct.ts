import { office, person, say, type Tellers } from './say.ts';

const measures = {
  none: '不予处理',
  criticism: '批评',
  warning: '警告',
  disqualification: '取消评审员资格',
} as const;

/** Misconduct (A20c, e): nobody but those who handle it learns of a report; the person learns the decision. */
export const conduct = {
  misconduct: () => [
    say(office, 'misconduct-reported', '收到违规问题反映', '收到一份对参与评审人员的问题反映，请登录查看并核实。'),
  ],
  finding: ({ event }) =>
    event.substantiated
      ? [
          say(
            { kind: 'role', role: 'committee' },
            'misconduct-substantiated',
            '违规问题待处理',
            '一项违规问题经评审办核实属实，请评委会研究处理。',
          ),
        ]
      : [],
  sanction: ({ event }) => [
    say(
      person(event.person),
      'sanctioned',
      '评委会处理决定',
      `评审委员会决定：${measures[event.measure]}。理由：${event.reason}`,
    ),
    say(
      office,
      'sanction-decided',
      '评委会处理决定',
      `评审委员会对一项违规问题作出决定：${measures[event.measure]}，请登录查看并落实。`,
    ),
  ],
} satisfies Tellers;
