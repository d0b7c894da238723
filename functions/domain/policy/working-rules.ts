/** A rule of our own: order of work, reminders, technical margins. It is in no text, and no result depends on it. */
export interface WorkingRule<V> {
  readonly provenance: 'working';
  readonly label: string;
  readonly value: V;
  /** Why it is as it is, for who would change it. */
  readonly reason: string;
}

const rule = <V>(label: string, value: V, reason: string): WorkingRule<V> => ({
  provenance: 'working',
  label,
  value,
  reason,
});

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Our working rules. Names end in their unit; milliseconds unless they say another. */
export const workingRules = {
  settleMargin: rule(
    '截止后的收尾等待',
    2 * minute,
    'longer than the longest life of a request: what was received in time has landed before a list is frozen',
  ),
  sweepAfter: rule(
    '未引用文件的清理时限',
    24 * hour,
    'private content is written before the event that refers to it; after a day nothing will refer to it any more',
  ),
  callbackTimeout: rule(
    '等待人工办理的提醒间隔',
    24 * hour,
    'a timeout reminds and waits again, it never decides; shorter ones would fill the execution history',
  ),
  renewExecutionAfterDays: rule(
    '流程实例换代天数',
    330,
    'an execution of the state machine lives one year at most; the journal says where the next one goes on',
  ),
  downloadLink: rule('下载链接有效期', minute, 'a link is made for one opening, after the reading is recorded'),
  uploadLink: rule(
    '上传链接有效期',
    15 * minute,
    'long enough for 100 MB on an office line; a new link costs one click',
  ),
  escalateAfterWorkingDays: rule(
    '逾期未答复后升级提醒的工作日数',
    3,
    'a department that does not answer is reminded first, then the office is told (A13c); silence is never an answer',
  ),
  reviewAnswerWorkingDays: rule(
    '复核答复的工作日数',
    10,
    'nobody fixed how long a 复核 may take: the office is reminded of this, and nothing follows from missing it',
  ),
  hearingWorkingDays: rule(
    '被异议组织书面说明的工作日数',
    3,
    'whoever is objected to is heard before the report is filed; the text asks for it nowhere, and silence does not hold the report up for ever',
  ),
  remarkAnswerWorkingDays: rule(
    '答复监督意见的工作日数',
    5,
    'nobody fixed how fast a remark of the supervisor is answered: the office is reminded of this, and nothing waits for it',
  ),
  honourTaskDays: rule(
    '授奖事项办理的天数',
    60,
    'ceremony, cup, certificate and bonus have no date in the text (A15): the office is reminded, and nothing follows from missing it',
  ),
  revocationTaskDays: rule(
    '撤销后续事项办理的天数',
    30,
    'recovery and publication have no date in the text either (A17, A19): reminded so that none is forgotten',
  ),
  petitionDays: rule(
    '提请撤销称号后的提醒天数',
    15,
    'the government decides when it decides; a petition that lies there is brought to mind',
  ),
  draftWorkingDays: rule(
    '公文拟稿的工作日数',
    5,
    'nobody fixed how soon a document follows what it is about: the list of what is to be drafted shows what waits longer',
  ),
  trainingValidYears: rule(
    '培训有效年数',
    2,
    'the text asks for training and names no validity; the office can enter another last day with each training (A8b)',
  ),
  remindBeforeWorkingDays: rule(
    '到期前提醒的工作日数',
    2,
    'one reminder while there is still time to act, none so early that it is put aside',
  ),
} as const satisfies Readonly<Record<string, WorkingRule<number>>>;
