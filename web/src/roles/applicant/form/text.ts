import { phrases } from '../../../text/phrases.ts';

export const formText = phrases({
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  choose: ['请选择', 'Choose'],
  optional: ['可不填', 'optional'],
  begin: [(label: string) => `填写${label}`, (label: string) => `Fill in: ${label}`],
  leaveOut: ['不填写这一组', 'Leave this out'],
  noItems: ['还没有填写。', 'Nothing yet.'],
  item: [(number: number) => `第${number}项`, (number: number) => `No. ${number}`],
  add: ['添加一项', 'Add one'],
  addTo: [(label: string) => `添加一项：${label}`, (label: string) => `Add one: ${label}`],
  remove: ['删除', 'Remove'],
  removeOf: [
    (item: string, label: string) => `删除${item}：${label}`,
    (item: string, label: string) => `Remove ${item}: ${label}`,
  ],
  none: ['没有', 'None'],
  noneOf: [(label: string) => `没有：${label}`, (label: string) => `None: ${label}`],
  declaredNone: ['已填“没有”。', 'Declared: none.'],
  before: ['原来', 'Before'],
  after: ['现在', 'Now'],
  field: ['项目', 'Field'],
  nothing: ['（未填）', '(empty)'],
  same: ['内容相同。', 'No difference.'],
  differ: ['只列出不同之处。', 'Only what differs is listed.'],
});
