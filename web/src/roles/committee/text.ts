import { phrases } from '../../text/phrases.ts';

export const committeeText = phrases({
  agenda: [(cycle: string) => `${cycle}年度议程`, (cycle: string) => `Agenda ${cycle}`],
  agendaLead: [
    '评审委员会审定实施细则、表决候选组织、审查异议、报送名单；区政府批准委员名单、审定批准拟授奖名单、决定撤销（第六条、第七条、第十四条）。',
    'The committee determines policy, votes, rules on objections and submits the list; the government approves (articles 6, 7, 14).',
  ],
  now: ['当前', 'Now'],
  until: ['到', 'Until'],
  mySeat: ['您的席位', 'Your seat'],
  noSeat: ['您不在已公布的委员名单上。', 'You hold no published seat.'],
  todo: ['待您办理', 'For you to do'],
  nothingToDo: [
    '目前没有待您办理的事项。有表决、审定、裁定或批准事项时列在这里，并发消息告知。',
    'Nothing waits for you. Ballots, determinations, rulings and approvals are listed here when they are due.',
  ],
  state: ['年度情况', 'The year so far'],
  toUndertake: ['作出年度承诺并申报利害关系', 'Give the undertaking and declare interests'],
  toAttend: [(name: string) => `${name}表决：签到并投票`, (name: string) => `${name}: attend and vote`],
  toClose: [(name: string) => `${name}表决：全部投票后结束表决`, (name: string) => `${name}: close the ballot`],
  toOpen: [(name: string) => `开启${name}表决`, (name: string) => `Open the ballot: ${name}`],
  toDetermine: ['审定实施细则草案', 'Determine the policy draft'],
  toResolve: ['决定组长回避申请', 'Resolve a leader’s recusal'],
  toExamine: [(name: string) => `审查${name}的调查核实情况报告`, (name: string) => `Examine the report: ${name}`],
  toRule: [(name: string) => `裁定${name}的异议`, (name: string) => `Rule on objections: ${name}`],
  toSubmit: ['报送拟授奖名单', 'Submit the list'],
  toReconsider: ['复议区政府退回的名单', 'Reconsider the returned list'],
  toSanction: ['处理经核实的违规反映', 'Decide on misconduct'],
  toSeats: ['批准评审委员会委员名单', 'Approve the committee'],
  toApprove: ['审定批准拟授奖名单', 'Approve the list'],
  toRevoke: ['决定撤销奖项的提请', 'Decide on a revocation'],
  candidatesOf: ['候选组织', 'Candidates'],
  listOf: ['初选授奖名单', 'Preliminary list'],
  noticesOf: ['公示', 'Notices'],
  winnersOf: ['获奖组织', 'Winners'],
  places: ['名额', 'Places'],
  placesNote: [
    (quality: number, innovation: number) => `质量奖${quality}家、质量管理创新奖${innovation}家（原则上，第三条）`,
    (quality: number, innovation: number) => `quality ${quality}, innovation ${innovation} (in principle, article 3)`,
  ],
  presidingOnly: [
    '由主任或副主任主持办理并记录评审委员会的决定。',
    'Entered by the chair or a vice chair on the committee’s decision.',
  ],
  minutes: ['会议纪要或文号', 'Minutes or document number'],
  decidedOn: ['决定日期', 'Decided on'],
  documentNumber: ['文号', 'Document number'],

  policyLead: [
    '管理办法未作规定的事项，由评审办拟订草案，评审委员会审定后生效；以后的改动须再次审定（第七条）。',
    'What the regulation leaves open: drafted by the office, in force once determined; a later change needs it again (article 7).',
  ],
  policyItems: ['逐项规定', 'Item by item'],
  waiting: ['待审定', 'To be determined'],
  noDraft: ['没有待审定的草案。评审办提交新草案后列在这里。', 'No draft waits to be determined.'],
  determine: ['审定这份草案', 'Determine this draft'],
  determineConsequence: [
    '草案自此生效，取代现行规定；已开始的阶段和表决仍按开始时的规定办理。',
    'It is in force from here; stages and ballots that began go on by the rules they began with.',
  ],

  seatsLead: [
    '主任、副主任因职务当然担任；其他成员由评审办提出建议名单，报区政府批准后公布。公布前任何人不得表决（第六条）。',
    'Chair and vice chairs by their posts; the others proposed, approved, published. Nobody votes before (article 6).',
  ],
  approveSeats: ['批准这份名单', 'Approve'],
  approveSeatsConsequence: [
    '评审办据此公布委员名单，公布后委员可以办理事项和表决。',
    'The office publishes it; then the members sit and vote.',
  ],
  refuseSeats: ['不予批准', 'Refuse'],
  refuseSeatsConsequence: ['评审办须另提建议名单。', 'The office has to propose anew.'],

  recusals: ['组长回避申请', 'Leaders’ recusals'],
  recusalsLead: [
    '组织认为评审组组长与本组织有利害关系的，可以申请其回避，由评审委员会在现场评审前决定；组员的回避由评审办决定。',
    'Whether the leader of a team stays away is for the committee, before the visit; members are for the office.',
  ],
  noRecusals: [
    '没有组织申请组长回避。组织收到评审组名单后可以提出，提出后列在这里。',
    'Nobody asked for a leader’s recusal.',
  ],
  leader: ['组长', 'Leader'],
  grounds: ['申请理由', 'Grounds'],
  askedAt: ['提出时间', 'Asked'],
  resolve: ['作出决定', 'Resolve'],
  granted: ['同意回避', 'Granted'],
  notGranted: ['不同意回避', 'Not granted'],
  resolveConsequence: [
    '评审办按此决定办理并告知该组织；同意回避的，组长自此不再计入该评审组。',
    'The office carries it out and tells the organisation; a leader who stays away counts no more.',
  ],
  erased: ['个人信息已删除', 'Erased'],

  remarksLead: [
    '区监委对本年度工作提出的监督意见及评审办的答复，供主任、副主任阅知。',
    'What the supervisor remarked, and the office’s answers, for chair and vice chairs.',
  ],
});
