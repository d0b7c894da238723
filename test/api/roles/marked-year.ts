import { announcedYear, bring, inWindow, officialOf, write } from '../../kit/applicant.ts';
import {
  endNotice,
  hear,
  inSession,
  onNotice,
  openBallot,
  publishNotice,
  runMachine,
  submitList,
} from '../../kit/decision.ts';
import { consult } from '../../kit/inquiries.ts';
import { examiner, officer, otherOfficer, year } from '../../kit/review.ts';
import { chair, government, members } from '../../kit/seats.ts';
import { MarkedSteps } from './marked-steps.ts';
import { codes, formOf, handlers, letters, mark, sheetOf, teams, tiedMember } from './marks.ts';

/** A year in which every secret carries a mark, played up to one of the moments at which somebody might see too much. */
export class MarkedYear extends MarkedSteps {
  /** 甲 submitted; 乙 has asked one department and the association; 丙 drafts. */
  static async inWindow(): Promise<MarkedYear> {
    const played = new MarkedYear(await announcedYear());
    const { api } = played;
    api.now = inWindow;
    for (const letter of letters) {
      const file = await bring(api, handlers[letter], codes[letter], mark('材料', letter));
      played.evidence.set(codes[letter], file);
      await write(api, handlers[letter], formOf(letter, file));
    }
    await played.confirmAll('甲');
    await played.ask('乙', 'registration');
    await played.askRecommendation('乙');
    const official = officialOf('market-regulation');
    played.evidence.set('market-regulation', await bring(api, official, 'market-regulation', mark('部门材料')));
    return played;
  }

  /** Teams are formed; examiners 1, 2 and 4 have handed in their sheets on 甲 and 乙. */
  static async inDocumentReview(): Promise<MarkedYear> {
    const played = await MarkedYear.inWindow();
    for (const letter of ['乙', '丙'] as const) await played.confirmAll(letter);
    await played.closeWindow();
    await played.pool();
    const { review, api } = played;
    await review.qualify();
    for (const letter of letters) {
      await review.officeDone(`/applications/${codes[letter]}/team`, {
        team: `评审组${letter}`,
        members: teams[letter].map((number) => ({ examiner: `e${number}`, industryExpert: [1, 4].includes(number) })),
        leader: `e${teams[letter][0]}`,
      });
    }
    for (const [number, letter] of [
      [1, '甲'],
      [2, '甲'],
      [4, '乙'],
    ] as const) {
      await review.examineDone(
        examiner(number),
        codes[letter],
        'scorecards/document',
        sheetOf('评语', letter, String(number)),
      );
    }
    await api.done('PUT', `/api/examiner/cycles/${year}/applications/${codes.甲}/scorecards/document/draft/4.1.2`, {
      as: examiner(3),
      body: { known: 0, content: { percentage: 60, notes: mark('评分草稿', '甲3') } },
    });
    return played;
  }

  /** 甲 and 乙 were visited and recommended, 丙 is out; panellist 1 has scored 甲, 2 and 3 have not. The committee has declared. */
  static async inDefence(): Promise<MarkedYear> {
    const played = await MarkedYear.inDocumentReview();
    const { review, api } = played;
    await played.finishDocuments();
    await review.pass('document-review', {
      selected: [codes.甲, codes.乙],
      reasons: [{ code: codes.丙, reason: mark('淘汰理由', '丙') }],
    });
    for (const letter of ['甲', '乙'] as const) await played.visit(letter);
    await review.pass('site-visit', {
      selected: [codes.甲, codes.乙],
      reasons: [],
    });
    api.now = '2026-08-03T01:00:00.000Z';
    await review.officeDone('/panel', { panellists: ['p1', 'p2', 'p3'] });
    for (const [index, code] of [codes.甲, codes.乙].entries()) {
      await review.officeDone(`/applications/${code}/defence`, {
        at: `2026-08-10T0${8 + index}:00:00+08:00`,
        place: '区行政中心三楼会议室',
        publicAttendance: '凭身份证入场',
      });
    }
    // One of them is an officer, too, and has declared as such.
    for (const member of members.filter(({ id }) => id !== otherOfficer.id)) {
      const interests =
        member === tiedMember ? [{ organisation: codes.甲, relation: 'relative', explanation: mark('利害说明') }] : [];
      await api.done('POST', `/api/committee/cycles/${year}/interests`, {
        as: member,
        body: { undertaking: true, interests },
      });
    }
    api.now = '2026-08-10T06:00:00.000Z';
    await played.defend(1, '甲');
    return played;
  }

  /** The ballot is open and secret; the first three of the members have voted. */
  static async inBallot(): Promise<MarkedYear> {
    const played = await MarkedYear.inDefence();
    const { review, api } = played;
    for (const [number, letter] of [
      [2, '甲'],
      [3, '甲'],
      [1, '乙'],
      [2, '乙'],
      [3, '乙'],
    ] as const)
      await played.defend(number, letter);
    await review.pass('oral-defence');
    await consult(review.api, year, 'candidates');
    await review.officeDone('/candidates', {
      candidates: (['甲', '乙'] as const).map((letter) => ({
        code: codes[letter],
        award: 'quality',
        reason: mark('提名理由', letter),
      })),
    });
    const session = await openBallot(api);
    for (const member of members.slice(0, 3)) {
      await api.done('POST', inSession(session, 'attendance'), { as: member });
      const choices = { [codes.甲]: 'for', [codes.乙]: 'for' };
      await api.done('POST', inSession(session, 'vote'), { as: member, body: { choices } });
    }
    return played;
  }

  /** The ballot is counted; the notice runs; a formal objection with a file against 甲, a lead on 乙. */
  static async inNotice(): Promise<MarkedYear> {
    const played = await MarkedYear.inBallot();
    const { api } = played;
    for (const member of members.slice(3)) {
      await api.done('POST', inSession('quality-1', 'attendance'), { as: member });
      const choices = { ...(member === tiedMember ? {} : { [codes.甲]: 'for' }), [codes.乙]: 'for' };
      await api.done('POST', inSession('quality-1', 'vote'), { as: member, body: { choices } });
    }
    await api.done('POST', inSession('quality-1', 'closing'), { as: chair, body: { withoutVote: [] } });
    api.now = new Date(Date.parse(api.now) + 180_000).toISOString();
    await runMachine(api);
    await publishNotice(api);
    api.now = '2026-09-21T01:00:00.000Z';
    const path = `/api/public/notices/${year}/n1/objections`;
    for (const body of [
      {
        kind: 'formal',
        about: codes.甲,
        name: mark('异议人'),
        contact: mark('异议人电话'),
        text: mark('异议内容'),
      },
      { kind: 'lead', about: codes.乙, text: mark('线索内容') },
    ]) {
      played.receipts.push((await api.done<{ receipt: string }>('POST', path, { body })).receipt);
    }
    return played;
  }

  /** Everything is done: 甲's objection was dismissed, the list approved, the awards conferred. */
  static async completed(): Promise<MarkedYear> {
    const played = await MarkedYear.inNotice();
    const { api, receipts } = played;
    await endNotice(api, '2026-09-29T16:00:00.000Z');
    for (const receipt of receipts) {
      await api.done('POST', onNotice(`opinions/${receipt}/acceptance`), { as: officer });
      const about = receipt === receipts[0] ? '甲' : '乙';
      await hear(api, receipt, 'n1', { substance: mark('说明要点', about), statement: mark('陈述', about) });
      await api.done('POST', onNotice(`opinions/${receipt}/verification`), {
        as: officer,
        body: { substantiated: false, finding: mark('核实情况', about) },
      });
    }
    const { version } = await api.done<{ version: number }>('POST', onNotice('report'), {
      as: officer,
      body: { opinions: receipts, conclusion: mark('报告结论') },
    });
    const opinions = `/api/committee/cycles/${year}/notices/n1`;
    await api.done('POST', `${opinions}/report/examination`, {
      as: chair,
      body: { report: version, minutes: '评委会纪要〔2026〕3号' },
    });
    await api.done('POST', `${opinions}/opinions/${receipts[0]}/ruling`, {
      as: chair,
      body: { upheld: false, reason: mark('裁定理由'), toOrganisation: mark('告知理由') },
    });
    const submission = await submitList(api);
    await api.done('POST', `/api/government/cycles/${year}/submissions/${submission}/approval`, {
      as: government,
      body: { approved: [codes.甲, codes.乙], documentNumber: '温瓯政发〔2026〕30号', decidedOn: '2026-09-30' },
    });
    api.now = '2026-10-12T02:00:00.000Z';
    await api.done('POST', `/api/office/cycles/${year}/commendation`, {
      as: officer,
      body: { documentNumber: '温瓯政发〔2026〕31号', decidedOn: '2026-10-10' },
    });
    await runMachine(api);
    return played;
  }
}
