import { phrases } from '../../../text/phrases.ts';

export const approvalText = phrases({
  title: ['审定批准拟授奖名单', 'Approval of the list'],
  lead: [
    '评审委员会报送的拟授奖名单，由区政府审定批准：可以批准全部、部分或者不予批准，也可以说明理由退回（第十四条（七））。',
    'The list that the committee submitted: the government approves all, some or none, or sends it back with a reason (article 14(7)).',
  ],
  none: [
    '评审委员会还没有报送名单。公示和意见处理结束后报送，报送后在这里办理并发消息告知。',
    'Nothing was submitted yet; it comes after notice and opinions.',
  ],
  waiting: [
    (number: number) => `第${number}次报送：待审定批准`,
    (number: number) => `Submission ${number}: to be decided`,
  ],
  before: ['以前的报送', 'Earlier submissions'],
  approve: ['审定批准', 'Decide on the list'],
  approveConsequence: [
    '批准后名单不再变动，未批准的不授奖；此后登记表彰决定、颁发证书和奖金。可以逐家批准，也可以一家都不批准。',
    'Final: the list no longer changes; who is not approved gets no award. Then come commendation, certificates and bonuses.',
  ],
  decisionOn: [(name: string) => `对${name}的决定`, (name: string) => `Decision on ${name}`],
  approved: ['批准', 'Approve'],
  refused: ['不予批准', 'Do not approve'],
  reasonFor: [(name: string) => `不予批准${name}的理由`, (name: string) => `Why ${name} is not approved`],
  sendBack: ['退回评审委员会', 'Send it back'],
  sendBackConsequence: [
    '名单退回评审委员会复议；增加的名称须另行公示。退回须说明理由。',
    'The committee reconsiders; an added name needs its own notice. A reason is needed.',
  ],
  notices: ['名单背后的公示和意见', 'Notices and opinions behind it'],

  revocations: ['撤销奖项', 'Revocations'],
  revocationsLead: [
    '以不正当手段骗取的，由评审委员会提请（第十七条）；获奖后2年内发生重大事故或严重违法的，由评审办提请（第十九条）；均由区政府批准后撤销。',
    'Won by improper means: the committee petitions (article 17). Incident within two years: the office (article 19). The government decides.',
  ],
  noPetitions: ['没有撤销奖项的提请。', 'No petition.'],
  petition: ['提请撤销（骗取）', 'Petition for fraud'],
  petitionConsequence: [
    '提请报区政府；批准后撤销称号，收回奖杯和证书，追缴奖金，并在市级媒体公开曝光。提请前须听取该组织意见。',
    'It goes to the government; approved, the title is withdrawn, cup and certificate recovered, the bonus clawed back, and it is exposed in city media. The organisation is heard before.',
  ],
  noWinners: ['本年度还没有获奖组织，不能提请。', 'No winner yet.'],
  winner: ['获奖组织', 'Winner'],
  heardOn: ['听取该组织意见的日期', 'Heard on'],
  facts: ['事实', 'Facts'],
  evidence: ['证据（评审办上传的材料）', 'Evidence (uploaded by the office)'],
  fraud: ['骗取（第十七条）', 'Fraud (article 17)'],
  incident: ['2年内事故或违法（第十九条）', 'Incident within two years (article 19)'],
  ground: ['事由', 'Ground'],
  certificate: ['证书编号', 'Certificate'],
  petitionedOn: ['提请日期', 'Petitioned'],
  occurredOn: ['发生日期', 'Occurred'],
  minutesOf: ['会议纪要', 'Minutes'],
  proof: ['证据', 'Evidence'],
  proofs: [(count: number) => `${count}份，原件由评审办保存`, (count: number) => `${count}, kept by the office`],
  petitioned: ['待区政府决定', 'To be decided'],
  approvedRevocation: ['已批准撤销', 'Withdrawn'],
  refusedRevocation: ['不予撤销', 'Left'],
  withdraw: ['批准撤销', 'Withdraw the title'],
  withdrawFraud: [
    '撤销称号，收回奖杯和证书，追缴奖金，市级媒体曝光；公众查询随即显示已撤销。不能恢复。',
    'The title is withdrawn, cup, certificate and bonus recovered, city media told; the public register shows it. It cannot be restored.',
  ],
  withdrawIncident: [
    '撤销称号，收回奖牌、证书和奖金，并向社会公告；公众查询随即显示已撤销。不能恢复。',
    'The title is withdrawn, plaque, certificate and bonus recovered, publicly announced. It cannot be restored.',
  ],
  leave: ['不予撤销', 'Leave the title'],
});
