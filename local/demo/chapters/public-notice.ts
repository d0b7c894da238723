import { formatDate } from '../../../functions/domain/policy/calendar.ts';
import { type Organisation, organisationOf } from '../../seed/organisations.ts';
import { fate } from '../cast.ts';
import { type Demo, moveTo, under } from '../context.ts';
import { dates } from '../dates.ts';
import { listOf, nextUp } from '../expected.ts';
import type { Outcome } from './ballots.ts';
import { draftDocuments } from './documents.ts';
import { correct, publish } from './notices.ts';
import { object, settleOpinions } from './objections.ts';

/** The list as it stands after notices and objections, and whom notices named, once for each time. */
export interface Noticed {
  readonly list: readonly Organisation[];
  readonly noticed: readonly Organisation[];
}

/** 初选公示 (A3b, A14.6): the list that the votes imply, its notice, the opinions, who moves up and gets a notice of his own. */
export const giveNotice = async (demo: Demo, outcome: Outcome): Promise<Noticed> => {
  const { client, narrator, checks } = demo;
  narrator.chapter('初选公示');
  await moveTo(demo, dates.notice);
  const quality = listOf(outcome.quality);
  const list = [...quality, ...listOf(outcome.innovation)].map(organisationOf);
  checks.equal('质量奖初选名单的家数', quality.length, 5);
  checks.holds('未过半数的组织不在初选名单', !list.includes(fate.noMajority));
  const notice = await publish(demo, dates.notice, list);
  narrator.tell(
    'A14.6',
    `初选授奖名单${list.length}家（质量奖${quality.length}家）在区级新闻媒体公示，自${formatDate(notice.firstDay)}至${formatDate(notice.lastDay)}24:00，跨国庆假期7个工作日。`,
  );
  await checks.refused(
    '缩短公示期',
    client.as('office1').post(`${under('office')}/notices/${notice.notice}/extensions`, {
      lastDay: '2026-10-12',
      reason: '希望提前结束。',
    }),
    { status: 422, code: 'notice-shorter' },
  );
  await draftDocuments(demo);
  const corrected = await correct(demo, notice, fate.fraudulent);
  await draftDocuments(demo);
  const opinions = await object(demo, corrected);
  await settleOpinions(demo, corrected, opinions);

  const remaining = quality.filter((code) => code !== fate.removed.code);
  const next = nextUp(outcome.quality, quality);
  checks.equal('按同一次表决的得票递补的组织', next, fate.sixth.code);
  await moveTo(demo, dates.secondNotice);
  const second = await publish(demo, dates.secondNotice, [fate.sixth]);
  checks.equal('递补公示的种类', second.kind, 'supplementary');
  narrator.tell(
    'A14.6',
    `按审定的细则，同次表决过半数的${fate.sixth.name}递补，另行足期公示，自${formatDate(second.firstDay)}至${formatDate(second.lastDay)}24:00。`,
  );
  await draftDocuments(demo);
  const innovation = listOf(outcome.innovation).filter((code) => code !== fate.terminated.code);
  return {
    list: [...remaining, fate.sixth.code, ...innovation].map(organisationOf),
    noticed: [...list, fate.sixth],
  };
};
