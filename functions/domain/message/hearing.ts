import { formatEnd } from '../policy/calendar.ts';
import { codeOf, office, say, type Tellers, unit } from './say.ts';

/** Hearing the organisation objected to: that it is asked, and that it answered; never what about, nor who objected (A14.6). */
export const hearing = {
  hearing: (recorded) =>
    recorded.event.type === 'OrganisationInformed'
      ? [
          say(
            unit(codeOf(recorded)),
            'hearing-opened',
            '请对公示期内反映的问题作出说明',
            `公示期内收到涉及贵单位的意见，请登录查看要点，并于${formatEnd(recorded.event.due)}前提交书面说明和证明材料。`,
          ),
        ]
      : [],
  position: (recorded) => [
    say(
      office,
      'position-stated',
      '收到组织的书面说明',
      `统一社会信用代码${codeOf(recorded)}的组织就公示期内反映的问题提交了书面说明，请登录查看。`,
    ),
  ],
} satisfies Tellers;
