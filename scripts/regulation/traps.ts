/** A mistake that is easily made with this regulation, and the tests that fail when somebody makes it. */
interface Trap {
  readonly trap: string;
  /** What the naive implementation does. */
  readonly naive: string;
  /** Test files, each with the beginning of the title. */
  readonly tests: readonly (readonly [file: string, title: string])[];
}

export const traps: readonly Trap[] = [
  {
    trap: '调休上班日和法定节假日 / adjusted working days',
    naive: 'counts Monday to Friday, or holidays without the working weekends',
    tests: [
      ['test/domain/policy/working-days.test.ts', 'A14.6b: every start day of 2026 × 1–15 working and natural days'],
      ['test/domain/policy/working-days.test.ts', 'A14.6b: a period that would run into 2027 fails loudly'],
      ['test/api/office/notices.test.ts', 'A14.6b: runs from the later of first medium and page'],
    ],
  },
  {
    trap: '北京时间24:00 / 24:00 in Shanghai is 16:00Z',
    naive: 'ends the day at midnight UTC, or at 23:59:59',
    tests: [
      ['test/domain/policy/calendar.test.ts', 'A14.6b: 24:00 in Shanghai is 16:00 UTC'],
      ['test/domain/policy/calendar.test.ts', 'A14.6f: 23:59:59.999 belongs to the day, 24:00 to the next'],
      ['test/api/public/opinions.test.ts', 'A14.6f: counts at 23:59:59.999 and not a millisecond later'],
    ],
  },
  {
    trap: 'TTL 删除不是时钟 / TTL as a clock',
    naive: 'takes the deletion of an item or object for the end of its time',
    tests: [
      ['test/infra/stack.test.ts', 'A14.6e: no table deletes by itself'],
      ['test/api/evidence/evidence.test.ts', 'A13b: bytes that nobody has swept away yet count no longer either'],
    ],
  },
  {
    trap: '期满不等于通过 / expiry that approves',
    naive: 'goes on to the approval when the notice is over',
    tests: [
      ['test/api/deadlines/notice.test.ts', 'A14.6e A14.7a: expiry with an open opinion approves nothing'],
      ['test/api/deadlines/notice.test.ts', 'A14.6c A14.7a: reopens before the government, which cannot approve'],
    ],
  },
  {
    trap: '公示期和表决比例由评委会审定 / hard-coded notice length or threshold',
    naive: 'writes seven days, two thirds or one half into the code',
    tests: [
      ['test/api/office/notices.test.ts', 'A14.6b: runs from the later of first medium and page'],
      ['test/api/committee/recusals.test.ts', 'A7a A14.5b: quorum and majority are the policy’s'],
      ['test/api/committee/recusals.test.ts', 'A7a: are those of its opening'],
    ],
  },
  {
    trap: '以收到时间为准 / processing time for receipt time',
    naive: 'judges a deadline by when it is processed or written',
    tests: [
      ['test/api/deadlines/window.test.ts', 'A12b: received a millisecond before it counts, even when the machine'],
      [
        'test/api/deadlines/window.test.ts',
        'A12b: and so it does when it was decided before the gate and written after it',
      ],
      ['test/api/deadlines/notice.test.ts', 'A14.6f: received a millisecond before counts, even when the machine'],
      ['test/api/deadlines/stage.test.ts', 'A14.2c: what landed while the stage settles counts'],
      ['test/api/office/opinions.test.ts', 'A14.6c: counts by the date on which it came, not by its entry'],
    ],
  },
  {
    trap: '信用代码校验余数为0 / credit code with remainder 0',
    naive: 'looks the check character up at index 31',
    tests: [['test/domain/policy/credit-code.test.ts', 'A11: remainder 0 gives the check character 0']],
  },
  {
    trap: '亩均效益“未参评” / «not evaluated» as pass or fail',
    naive: 'takes it for a grade below B, or for condition 5 met',
    tests: [
      ['test/api/applicant/submit-application.test.ts', 'A11e: an industrial enterprise below grade B is told so'],
      ['test/api/applicant/state.test.ts', 'A11e: «not evaluated» is neither ready nor missing'],
      ['test/api/office/review/qualification.test.ts', 'A11e: «not applicable» is for the office to judge'],
    ],
  },
  {
    trap: '合议分不是平均分 / averages overwriting individual scores',
    naive: 'stores the mean in place of what each examiner gave',
    tests: [
      ['test/api/examiner/scorecards.test.ts', 'A14.2d: a consensus is no average and overwrites none'],
      ['test/api/examiner/scorecards.test.ts', 'A14.2d: a sheet is submitted once; the stored one stays as it is'],
    ],
  },
  {
    trap: '公开页面不得有个人信息 / personal data on public pages',
    naive: 'shows what the journal or the form holds',
    tests: [
      ['test/api/public/opinions.test.ts', 'A14.6c: name, contact, words and file names never reach the journal'],
      ['test/api/roles/own.test.ts', 'A14.2c A14.5b A14.6d A20b A20d: %s, everything asked for by everybody'],
    ],
  },
  {
    trap: '回避导致达不到法定人数 / recusals that make a quorum impossible',
    naive: 'keeps recused members in 应到, or waits for ever for a quorum that nobody can make',
    tests: [
      ['test/api/committee/recusals.test.ts', 'A14.5b: most members recused: they leave both numbers'],
      ['test/api/committee/recusals.test.ts', 'A14.5b: all members recused: no valid ballot'],
      ['test/api/committee/recusals.test.ts', 'A14.5b: or the committee leaves the candidate out with its reason'],
    ],
  },
  {
    trap: '未答复不视为无意见 / silence counted as 无意见',
    naive: 'closes a round when its date is past',
    tests: [
      ['test/api/office/inquiries.test.ts', 'A14.1a: silence is never 无意见, however long overdue'],
      ['test/api/office/inquiries.test.ts', 'A14.1a: candidates go to the committee only when every department'],
    ],
  },
];
