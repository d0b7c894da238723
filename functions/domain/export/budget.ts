import type { BudgetLine, FeeDuty } from '../../contracts/events/budget.ts';
import type { Bonus } from '../budget/bonuses.ts';
import { type Budget, bonusOf, feeRows, linesOf } from '../budget/budget.ts';
import { type Signatures, signedFor } from '../budget/keep-fees.ts';
import { column, onDay, type Sheet, sheetOf, yesNo } from './table.ts';

/** What an export shows of the year's money. */
export interface BudgetExport {
  readonly budget: Budget;
  readonly bonuses: readonly Bonus[];
  readonly signatures: Signatures;
  /** A person's name, where the reader is told. */
  readonly personOf: (person: string) => string | undefined;
}

const lineWords: Readonly<Record<BudgetLine, string>> = {
  bonus: '奖金',
  cups: '奖杯',
  certificates: '证书',
  'examiner-fees': '评审员劳务费',
  panel: '答辩专家劳务费',
  meetings: '会议费',
  publication: '宣传公告费',
  other: '其他',
};

const dutyWords: Readonly<Record<FeeDuty, string>> = {
  'document-review': '资料评审',
  'site-visit': '现场评审',
  'oral-defence': '陈述答辩',
  training: '培训',
  other: '其他',
};

/**
 * The year's money for the finance office (A16a): planned against spent, every expense, and the fee sheet by person and month, to be
 * signed on paper by whoever did not sign online. Amounts in CNY with two decimals.
 */
export const budgetSheets = ({ budget, bonuses, signatures, personOf }: BudgetExport): readonly Sheet[] => {
  const lines = linesOf(budget, bonuses);
  const bonus = bonusOf(budget, bonuses);
  const paidOn = (month: string) => budget.payments.find((payment) => payment.month === month);
  const fees = feeRows(budget);
  type Line = (typeof lines)[number];
  type Expense = Budget['expenses'][number];
  type Fee = (typeof fees)[number];
  type Entry = Budget['fees'][number];
  interface Sum {
    readonly what: string;
    readonly amount: number;
  }
  return [
    sheetOf<Line>(
      '预算执行',
      [
        column('科目', 18, ({ line }) => lineWords[line]),
        column('预算（元）', 16, ({ planned }) => ({ amount: planned })),
        column('支出（元）', 16, ({ spent }) => ({ amount: spent })),
        column('结余（元）', 16, ({ remaining }) => ({ amount: remaining })),
      ],
      lines,
    ),
    sheetOf<Sum>(
      '奖金',
      [column('项目', 24, ({ what }) => what), column('金额（元）', 16, ({ amount }) => ({ amount }))],
      [
        { what: '预算', amount: bonus.planned },
        { what: '表彰决定应付', amount: bonus.conferred },
        { what: '已支付', amount: bonus.paid },
        { what: '撤销称号后追回', amount: bonus.recovered },
      ],
    ),
    sheetOf<Bonus>(
      '奖金明细',
      [
        column('获奖组织', 36, ({ name }) => name),
        column('统一社会信用代码', 22, ({ code }) => code),
        column('奖金（元）', 16, ({ amount }) => ({ amount })),
        column('支付日期', 14, ({ paid }) => onDay(paid?.on)),
        column('支付凭证号', 24, ({ paid }) => paid?.reference),
        column('追回日期', 14, ({ recovered }) => onDay(recovered?.on)),
        column('缴款凭证号', 24, ({ recovered }) => recovered?.reference),
      ],
      bonuses,
    ),
    sheetOf<Expense>(
      '支出明细',
      [
        column('序号', 8, ({ entry }) => entry),
        column('科目', 18, ({ line }) => lineWords[line]),
        column('金额（元）', 16, ({ amount }) => ({ amount })),
        column('日期', 14, ({ on }) => onDay(on)),
        column('凭证号', 24, ({ reference }) => reference),
        column('用途', 40, ({ purpose }) => purpose),
        column('更正', 60, ({ corrections }) => corrections.map(({ reason }) => reason).join('；') || undefined),
      ],
      budget.expenses,
    ),
    sheetOf<Fee>(
      '劳务费签收单',
      [
        column('月份', 10, ({ month }) => month),
        column('人员标识', 18, ({ person }) => person),
        column('姓名', 12, ({ person }) => personOf(person)),
        column('天数', 8, ({ halfDays }) => halfDays / 2),
        column('应发（元）', 14, ({ gross }) => ({ amount: gross })),
        column('代扣个人所得税（元）', 20, ({ tax }) => ({ amount: tax })),
        column('实发（元）', 14, ({ net }) => ({ amount: net })),
        column('已签收', 10, (row) => yesNo(signedFor(row, signatures))),
        column('发放日期', 14, ({ month }) => onDay(paidOn(month)?.on)),
        column('发放凭证号', 24, ({ month }) => paidOn(month)?.reference),
        column('本人签字', 20, () => undefined),
      ],
      fees,
    ),
    sheetOf<Entry>(
      '劳务费明细',
      [
        column('序号', 8, ({ entry }) => entry),
        column('人员标识', 18, ({ person }) => person),
        column('姓名', 12, ({ person }) => personOf(person)),
        column('工作', 14, ({ duty }) => dutyWords[duty]),
        column('日期', 14, ({ on }) => onDay(on)),
        column('天数', 8, ({ halfDays }) => halfDays / 2),
        column('标准（元/天）', 14, ({ rate }) => rate),
      ],
      budget.fees,
    ),
  ];
};
