import { writtenPage } from '../../seed/files/proofs.ts';
import { organisationOf } from '../../seed/organisations.ts';
import { officers, voters } from '../cast.ts';
import { type Demo, under } from '../context.ts';
import { dates } from '../dates.ts';
import { type Choice, type Counted, countOf, type Papers } from '../expected.ts';
import { officeFile, recordFromPaper } from '../from-paper.ts';

interface Held {
  readonly state: string;
  readonly results?: readonly {
    readonly code: string;
    readonly present: number;
    readonly inFavour: number;
    readonly majority: boolean;
  }[];
  readonly receipts?: unknown;
  readonly openVotes?: unknown;
}

/**
 * The innovation award's ballot is held on paper: one officer enters the counts from the signed minutes, the other compares them with
 * the original; nobody enters who voted how (A14.5b).
 *
 * @returns the counts, as the demo has them
 */
export const recordBallot = async (demo: Demo, papers: ReadonlyMap<string, Papers>): Promise<readonly Counted[]> => {
  const { client, narrator, checks } = demo;
  const counts = [...papers].map(([code, choices]) => {
    const votes = (choice: Choice) => Object.values(choices).filter((each) => each === choice).length;
    return { code, inFavour: votes('for'), against: votes('against'), abstained: votes('abstain') };
  });
  const meeting = { place: '瓯海区行政中心第二会议室', expected: voters.length, present: voters.length };
  const scan = await officeFile(
    demo,
    writtenPage('pdf', {
      title: '评审委员会会议记录',
      subheading: '创新奖表决',
      lines: [
        `地点：${meeting.place}；应到${meeting.expected}人，实到${meeting.present}人；无记名纸质投票。`,
        ...counts.map(
          ({ code, inFavour, against, abstained }) =>
            `${organisationOf(code).name}：赞成${inFavour}票，反对${against}票，弃权${abstained}票。`,
        ),
      ],
      by: '瓯海区政府质量奖评审委员会',
      on: dates.meeting,
      sealed: true,
    }),
  );
  const entry = {
    act: 'ballot-held',
    target: {},
    decision: { award: 'innovation', present: voters, counts },
    meeting,
    occurredOn: dates.meeting,
    scan,
  };
  const office = client.as(officers[0]);
  const more = { ...entry, decision: { ...entry.decision, counts: counts.map((of) => ({ ...of, inFavour: 8 })) } };
  const { minutes } = await office.post<{ minutes: string }>(`${under('office')}/minutes`, more);
  await checks.refused(
    '确认票数多于实到人数的补录',
    client.as(officers[1]).post(`${under('office')}/minutes/${minutes}/confirmation`, { originalChecked: true }),
    { status: 400, code: 'minutes-inconsistent' },
  );
  await recordFromPaper(demo, entry, (confirmation) =>
    checks.refused('录入人自行确认会议记录', office.post(confirmation, { originalChecked: true }), {
      status: 403,
      code: 'second-officer-needed',
    }),
  );

  const counted = [...papers].map(([code, choices]) => countOf(code, choices));
  const held = await client.as('chair').get<Held>(`${under('committee')}/sessions/innovation-1`);
  checks.equal('补录的表决已计票', held.state, 'counted');
  checks.equal(
    '补录的表决结果',
    held.results?.map(({ code, inFavour, present, majority }) => ({ code, inFavour, voting: present, majority })),
    counted,
  );
  checks.equal('补录的表决没有个人选票', [held.receipts, held.openVotes], [{}, undefined]);
  narrator.tell('A14.5', '创新奖以纸质选票无记名表决，一名工作人员据会议记录补录票数，另一名核对原件后确认。');
  return counted;
};
