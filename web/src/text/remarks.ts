import { phrases } from './phrases.ts';

/** The supervisor's remarks, as every reader of them sees them. */
export const remarksText = phrases({
  remarks: ['监督意见', 'The supervisor’s remarks'],
  noRemarks: ['没有监督意见。', 'No remark.'],
  subject: ['针对', 'About'],
  remark: ['意见', 'Remark'],
  answer: ['答复', 'Answer'],
  erased: ['内容已删除', 'Erased'],
  by: ['提出', 'By'],
  stage: ['阶段', 'Stage'],
  application: ['申报', 'Application'],
  document: ['公文', 'Document'],
  opinion: ['公示意见', 'Opinion'],
  session: ['表决', 'Ballot'],
  record: ['日志记录', 'Record'],
});
