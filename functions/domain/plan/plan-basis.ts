/** What stands beside every plan: it must never look as if it stood in the regulation. */
export const planBasis =
  '年度工作计划由评审办制定（《办法》第八条第二项），所列日期和数量系工作安排，不是办法规定的期限。';
