import { phrases } from '../../../text/phrases.ts';

/** Words of the scores side by side and of the consensus. */
export const compareText = phrases({
  document: ['资料评审', 'Document review'],
  site: ['现场评审', 'Site visit'],
  title: [(phase: string) => `${phase}：成员评分与合议`, (phase: string) => `${phase}: scores and consensus`],
  ownFirst: ['请先提交您的评分', 'Submit your own score first'],
  ownFirstDetail: [
    '评审员独立评分；提交本人评分之后，才能查看其他成员的评分和合议结果（工作规则）。',
    'Everybody scores alone: the others’ scores and the consensus are shown once yours is in (working rule).',
  ],
  toOwn: ['去评分', 'Score'],
  awaited: [
    (count: number) => `还有${count}名成员没有提交评分；全部提交后由组长主持合议。`,
    (count: number) => `${count} members have not submitted; the leader concludes when all have.`,
  ],
  categories: ['各类目得分', 'Points by category'],
  category: ['类目', 'Category'],
  total: ['总分', 'Total'],
  consensus: ['合议', 'Consensus'],
  concluded: [
    (by: string, at: string) => `${by}于${at}作出合议结论。各成员的评分原样保留。`,
    (by: string, at: string) => `Concluded by ${by} ${at}. Every member’s score stays as it is.`,
  ],
  byItem: ['各条款评分的分歧', 'Where the scores differ'],
  byItemLead: [
    '按分歧大小排列；横轴为百分比，每个圆点是一名成员，菱形是合议结果，短线是平均值。',
    'Most disagreement first. Each dot is a member, the diamond the consensus, the stroke the mean.',
  ],
  few: ['至少两名成员提交评分后，这里显示分歧。', 'Differences are shown once two members have submitted.'],
  order: ['排序', 'Order'],
  bySpread: ['按分歧大小', 'By disagreement'],
  byStandard: ['按标准条款', 'By the standard'],
  spread: [(points: number) => `相差${points}个百分点`, (points: number) => `${points} points apart`],
  agree: ['意见一致', 'All agree'],
  mean: [(mean: string) => `平均${mean}%`, (mean: string) => `mean ${mean}%`],
  crosses: ['跨评分档', 'across bands'],
  explain: ['须说明合议依据', 'to be explained'],
  strengths: ['优势', 'Strengths'],
  opportunities: ['改进机会', 'Opportunities'],
  observations: [
    (count: number) => `优势和改进机会（成员意见${count}条）`,
    (count: number) => `Strengths and opportunities (${count} from the members)`,
  ],
  said: ['各成员的意见', 'What the members wrote'],
  nothingSaid: ['成员没有写意见。', 'Nobody wrote anything.'],
  take: ['采用', 'Take'],
  takeOf: [(text: string) => `采用：${text}`, (text: string) => `Take: ${text}`],
  explanation: ['合议依据', 'Why'],
  explanationNeeded: [
    '合议依据（分歧达到评审委员会审定的幅度，须说明）',
    'Why (as far apart as the committee’s policy says)',
  ],
  percentage: [(item: string) => `${item}的合议百分比`, (item: string) => `Consensus on ${item}`],
  concludeTitle: ['主持合议', 'Conclude'],
  concludeLead: [
    '在下面逐条填写合议百分比，可采用成员的意见。填写的内容保留在本机浏览器，作出结论后清除。',
    'Fill in the consensus item by item below. What you type stays in this browser until you conclude.',
  ],
  fillAgreed: [(count: number) => `照填意见一致的${count}条`, (count: number) => `Fill in the ${count} agreed items`],
  begin: ['主持合议', 'Conclude'],
  beginAgain: ['重新合议', 'Conclude anew'],
  stop: ['收起合议填写', 'Hide the form'],
  conclude: ['作出合议结论', 'Conclude'],
  concludeConsequence: [
    (total: string) =>
      `合议总分${total}分，作为评审组本阶段的结果提交评审办；全体成员的个人评分原样保留，不因合议改变。`,
    (total: string) => `Total ${total}: the team’s result of this phase. Every member’s own score stays as it is.`,
  ],
  missing: [
    (count: number) => `还有${count}条没有填写合议百分比：`,
    (count: number) => `${count} items have no consensus yet:`,
  ],
  unexplained: [
    (count: number) => `还有${count}条须说明合议依据：`,
    (count: number) => `${count} items are still to be explained:`,
  ],
  running: ['合议总分', 'Consensus total'],
});
