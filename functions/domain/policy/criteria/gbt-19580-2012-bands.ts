import type { CriteriaBand } from './edition.ts';

/** The six bands, in words of our own: an aid for examiners beside the printed guide, not its text. */
export const bands: readonly CriteriaBand[] = [
  {
    from: 0,
    to: 5,
    process: {
      approach: '看不到系统的做法，材料零散，多为个别事例',
      deployment: '做法没有落实，或只在个别地方试行',
      learning: '出了问题才应付，没有改进的意识',
      integration: '各部门各行其是，与组织的需要没有联系',
    },
    result: {
      level: '没有报告结果，或报告的结果很差',
      trend: '没有趋势数据，或总体在变差',
      comparison: '没有与同行或标杆作比较',
      integration: '没有报告对组织真正重要的结果',
    },
  },
  {
    from: 10,
    to: 25,
    process: {
      approach: '针对条款的基本要求，开始形成系统的做法',
      deployment: '多数部门刚起步，妨碍基本要求的实现',
      learning: '开始由被动应付转向主动改进',
      integration: '主要靠部门之间临时协作解决问题来保持一致',
    },
    result: {
      level: '结果很少，少数指标有所改进或刚达到较好水平',
      trend: '趋势数据很少，或不少指标在变差',
      comparison: '对比信息很少或没有',
      integration: '只在少数重要方面报告了结果',
    },
  },
  {
    from: 30,
    to: 45,
    process: {
      approach: '做法系统、有效，能满足条款的基本要求',
      deployment: '已在各处推开，个别部门仍处于初期',
      learning: '开始系统地评价和改进关键过程',
      integration: '开始与组织的基本需要相协调',
    },
    result: {
      level: '许多重要方面有改进，或达到较好水平',
      trend: '开始能看出有利的趋势',
      comparison: '开始取得对比信息',
      integration: '许多对组织重要的方面报告了结果',
    },
  },
  {
    from: 50,
    to: 65,
    process: {
      approach: '做法系统、有效，能满足条款的总体要求',
      deployment: '充分落实，不同部门之间可能有些差别',
      learning: '以事实为依据、系统地评价和改进，并有一些组织层面的学习，关键过程的效率和效果提高',
      integration: '与组织的总体需要相协调',
    },
    result: {
      level: '多数重要方面有改进或水平较好，没有明显差的结果',
      trend: '重要方面没有不利的趋势',
      comparison: '与竞争对手或标杆相比，部分结果较好',
      integration: '多数重要的顾客、市场和过程要求都有相应的结果',
    },
  },
  {
    from: 70,
    to: 85,
    process: {
      approach: '做法系统、有效，能满足条款的各项具体要求',
      deployment: '充分落实，没有明显的差距',
      learning: '系统的评价改进与组织学习、分享成为关键的管理手段，创新和成效有证据',
      integration: '与组织当前和今后的需要融为一体',
    },
    result: {
      level: '多数重要方面的结果良好到优秀',
      trend: '多数有利的趋势和良好水平得以保持',
      comparison: '与竞争对手或标杆相比，许多结果领先',
      integration: '多数重要的顾客、市场、过程和行动计划要求都有相应的结果',
    },
  },
  {
    from: 90,
    to: 100,
    process: {
      approach: '做法系统、十分有效，完全满足条款的各项具体要求',
      deployment: '全面落实，任何部门都没有明显的薄弱处',
      learning: '以事实为依据的改进、学习、分享和创新贯穿整个组织，成为核心的管理手段',
      integration: '与组织当前和今后的需要高度一致，堪为榜样',
    },
    result: {
      level: '绝大多数重要方面的结果优秀',
      trend: '绝大多数方面长期保持优秀水平和有利的趋势',
      comparison: '在许多方面是行业领先者，可作他人的标杆',
      integration: '重要的顾客、市场、过程和行动计划要求都有充分的结果',
    },
  },
];
