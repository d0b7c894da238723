import type { FileRecommendation, ProposeRecommendation, SignRecommendation } from '../../contracts/api/visit.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { asLeader } from '../consensus/conclude-consensus.ts';
import { outcomeOf } from '../cycle/cycle.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, forbidden, ok, outOfOrder, type Result, stale } from '../kernel/result.ts';
import { duringStage, underReview } from '../stage/during.ts';
import {
  consensusOf,
  type Dossier,
  gapsOfTeam,
  membersThatCount,
  type Review,
  recommendationOf,
} from '../stage/review.ts';
import { type RecommendationProposal, reportInForce } from './visit.ts';

/** While the site visits go on; and again afterwards, when the recommendation fell with somebody who had signed it (A9a, A20b). */
const duringRecommendation = (review: Review, dossier: Dossier, receivedAt: Instant): Result<undefined> => {
  const renewal =
    outcomeOf(review.cycle, dossier.code, 'site-visit')?.passed === true &&
    underReview(review.cycle, dossier) &&
    !recommendationOf(review, dossier);
  return renewal ? ok(undefined) : duringStage(review.cycle, dossier, 'site-visit', receivedAt);
};

/**
 * The leader words the team's recommendation (评审组建议): yes or no, for the award applied for, with reasons (A14.3d). After the
 * report and the site consensus, on which it rests. A new wording needs everybody's signature anew.
 */
export const proposeRecommendation = (
  review: Review,
  dossier: Dossier,
  leader: string,
  { recommended, award, reason }: ProposeRecommendation,
  receivedAt: Instant,
): Result<EventOf<'visit'>> => {
  const leads = asLeader(review, dossier, leader);
  if (!leads.ok) return leads;
  const during = duringRecommendation(review, dossier, receivedAt);
  if (!during.ok) return during;
  const gaps = [
    ...gapsOfTeam(review, dossier),
    ...(reportInForce(dossier.visit) ? [] : [{ at: 'report', problem: '尚未提交现场评审报告' }]),
    ...(consensusOf(review, dossier, 'site') ? [] : [{ at: 'consensus', problem: '现场评审尚无有效的合议结果' }]),
  ];
  if (gaps.length > 0) {
    return outOfOrder({
      code: 'recommendation-too-early',
      reason: '评审组建议以现场评审报告和合议结果为依据，目前尚不具备。',
      remedy: '请先完成所列各项。',
      gaps,
    });
  }
  return award === dossier.application.award
    ? ok({ type: 'TeamRecommendationProposed', recommended, award, reason })
    : against('A2', {
        code: 'other-award',
        reason: '两个奖项分别申报、分别评审，建议的奖项与该组织申报的不同。',
        remedy: '请就其申报的奖项提出建议。',
      });
};

const currentProposal = ({ visit }: Dossier, proposal: number): Result<RecommendationProposal> =>
  visit.proposal?.version === proposal
    ? ok(visit.proposal)
    : stale({
        code: 'recommendation-reworded',
        reason: '评审组建议没有这一稿，或已有新稿。',
        remedy: '请查看现行文稿后办理。',
        current: { proposal: visit.proposal?.version ?? 0 },
      });

/** A member signs the wording, with his dissent attached where he has one (A14.3d). */
export const signRecommendation = (
  review: Review,
  dossier: Dossier,
  examiner: string,
  { proposal, dissent }: SignRecommendation,
  receivedAt: Instant,
): Result<EventOf<'visit'>> => {
  if (!membersThatCount(review, dossier).some((member) => member.examiner === examiner)) {
    return forbidden({
      code: 'not-a-member',
      reason: '您不是该组织评审组的有效成员。',
      remedy: '如有疑问，请与评审办联系。',
      basis: { rule: 'regulation', article: 'A9' },
    });
  }
  const during = duringRecommendation(review, dossier, receivedAt);
  if (!during.ok) return during;
  const worded = currentProposal(dossier, proposal);
  if (!worded.ok) return worded;
  return worded.value.signatures.some((signature) => signature.examiner === examiner)
    ? outOfOrder({
        code: 'already-signed',
        reason: '您已签署这一稿评审组建议。',
        remedy: '如需更改意见，请组长另拟一稿。',
      })
    : ok({ type: 'TeamRecommendationSigned', proposal, ...(dissent === undefined ? {} : { dissent }) });
};

/** The leader hands the recommendation in once every member that counts has signed it (A14.3d); dissents go with it. */
export const fileRecommendation = (
  review: Review,
  dossier: Dossier,
  leader: string,
  { proposal }: FileRecommendation,
  receivedAt: Instant,
): Result<EventOf<'visit'>> => {
  const leads = asLeader(review, dossier, leader);
  if (!leads.ok) return leads;
  const during = duringRecommendation(review, dossier, receivedAt);
  if (!during.ok) return during;
  const worded = currentProposal(dossier, proposal);
  if (!worded.ok) return worded;
  const team = gapsOfTeam(review, dossier);
  if (team.length > 0) {
    return against('A9', {
      code: 'team-incomplete',
      reason: '评审组有效成员不符合规定。',
      remedy: '请评审办补充成员。',
      gaps: team,
    });
  }
  const members = membersThatCount(review, dossier).map(({ examiner }) => examiner);
  const { recommended, award, reason, signatures } = worded.value;
  const unsigned = members.filter((member) => !signatures.some(({ examiner }) => examiner === member));
  if (unsigned.length > 0) {
    return outOfOrder({
      code: 'signatures-missing',
      reason: `评审组建议须经全体成员签署，尚有${unsigned.length}名未签。`,
      remedy: '请待所列成员签署；有不同意见的，签署时附上。',
      gaps: unsigned.map((at) => ({ at, problem: '尚未签署' })),
    });
  }
  const counting = signatures.filter(({ examiner }) => members.includes(examiner));
  return ok({
    type: 'TeamRecommendationFiled',
    recommended,
    award,
    reason,
    signedBy: counting.map(({ examiner }) => examiner),
    dissents: counting.flatMap(({ examiner, dissent }) =>
      dissent === undefined ? [] : [{ examiner, statement: dissent }],
    ),
  });
};
