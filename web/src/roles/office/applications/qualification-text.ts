import { phrases } from '../../../text/phrases.ts';

export const qualificationText = phrases({
  condition1: [
    '在瓯海区注册登记，独立法人，合法经营三年以上',
    'Registered in Ouhai, legal person, three years in operation',
  ],
  condition2: ['符合法律、法规和产业政策，证照齐全', 'Laws, regulations, industrial policy, licences'],
  condition3: [
    '实施卓越绩效模式，通过质量、环境管理体系认证，居市内同行业前列，达到国内先进水平',
    'Excellence model, certifications in force, leading in the city, nationally advanced',
  ],
  condition4: ['质量、标准、品牌等创新取得明显成效', 'Innovation results'],
  condition5: ['工业企业上年度“亩均效益”评价不低于B档', 'Industrial enterprises: land-use grade B or better'],
  condition6: [
    '近三年无监督抽查不合格、重大事故和重大投诉',
    'Three years without failed sampling, accidents, complaints',
  ],
  condition7: ['履行社会责任，诚信记录和社会信誉良好', 'Social responsibility, credit record'],
  condition8: ['无其他严重违法行为', 'No other serious violation'],
  condition: ['条件（第十一条）', 'Condition (art. 11)'],
  claim: ['组织自述', 'Its own statement'],
  verdict: ['认定', 'Verdict'],
  inForce: ['现行结论', 'In force'],
  superseded: ['已被替代', 'Superseded'],
  verdicts: ['资格审查结论', 'Verdicts'],
  noVerdict: ['还没有作出结论。八项条件逐项认定后形成结论。', 'No verdict yet. It rests on a verdict per condition.'],
  assess: ['作出资格审查结论', 'Give the verdict'],
  assessLead: [
    '逐项认定八项条件并写明理由；“未参评亩均效益”等由评审办判断。',
    'A verdict with its reason on each condition; what was not evaluated is the office’s to judge.',
  ],
  reasonOf: [(condition: string) => `第${condition}项理由`, (condition: string) => `Reason, condition ${condition}`],
  verdictOf: [(condition: string) => `第${condition}项认定`, (condition: string) => `Verdict, condition ${condition}`],
  result: ['结论', 'Result'],
  resultReason: ['结论理由（书面通知中告知）', 'Reason of the result (stands in the written notice)'],
  situationReason: [
    (department: string) => `${department}反映情况的处理意见`,
    (department: string) => `How the situation reported by ${department} was dealt with`,
  ],
  onVersion: [(version: number) => `针对第${version}版申报内容`, (version: number) => `On version ${version}`],
  corrections: ['补正', 'Corrections'],
  noCorrections: ['没有要求过补正。', 'No correction was asked for.'],
  correct: ['要求补正', 'Ask for a correction'],
  correctConsequence: [
    '组织收到补正要求和期限（评审委员会审定的补正期限，管理办法未作规定）；涉及的事项须重新验证确认。',
    'The organisation is told, with the committee’s time limit (not fixed by the regulation); facts named are verified anew.',
  ],
  correctionItems: ['补正事项（每项一条，回车分隔）', 'What to put right (one by one, Enter between)'],
  correctionHint: [
    '例如：上一年度纳税额与完税证明不一致，请核对更正',
    'For example: last year’s tax differs from the certificate',
  ],
  correctionFacts: ['须重新验证确认的事项', 'Facts to be verified anew'],
});
