import { roundWords } from '../inquiry/inquiry.ts';
import { formatEnd } from '../policy/calendar.ts';
import { departmentNameOf } from '../verification/facts.ts';
import { office, say, type Tellers, unit } from './say.ts';

/** Letters to departments and their answers (A14.1a). What a department reported is never told in a message. */
export const consulting = {
  inquiry: ({ event, stream: { id } }) =>
    event.departments.map((department) =>
      say(
        unit(department),
        'inquiry-sent',
        '征求意见函',
        `${wordsOf(id)}就${event.organisations.length}家组织征求贵单位意见，请于${formatEnd(event.due)}前逐家答复“无意见”或“有情况”；未答复不视为无意见。`,
      ),
    ),
  reply: ({ event, stream: { id } }) => {
    const found = event.answers.filter(({ situation }) => situation === 'found').length;
    const [round = '', department = ''] = id.split('.');
    return [
      say(
        office,
        event.late ? 'inquiry-answered-late' : 'inquiry-answered',
        event.late ? '名单确定后收到部门意见' : '收到部门意见',
        `${departmentNameOf(department)}答复${wordsOf(round)}征求意见：${event.answers.length}家，其中有情况${found}家。${
          event.late ? '名单已经确定，请及时研究处理。' : ''
        }`,
      ),
    ];
  },
} satisfies Tellers;

const wordsOf = (round: string): string => roundWords[round as keyof typeof roundWords] ?? round;
