import * as z from 'zod';
import { fraction, policy } from '../policy.ts';
import {
  award,
  civilDate,
  codeWithReason,
  creditCode,
  derivedId,
  documentNumber,
  instant,
  personId,
  privateReference,
  reason,
  sha256,
  text,
} from '../primitives.ts';
import { fraudPetitioned, revocationApproved, revocationRefused } from './honours.ts';
import { addressedSituation } from './inquiry.ts';

/** A seat belongs to a post (A6a). */
export const seat = z.strictObject({
  seat: z.string().regex(/^[a-z0-9-]{2,30}$/),
  post: text(80),
  function: z.enum(['chair', 'vice-chair', 'member']),
  /** Chair and vice chairs hold it by their post: recorded, not proposed. */
  exOfficio: z.boolean(),
  holder: personId,
  name: text(40),
});
export type Seat = z.infer<typeof seat>;

/** Who sits on the committee (A6); nobody votes before publication. */
export const committeeEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('SeatsProposed'), seats: z.array(seat).min(3) }),
  z.strictObject({ type: z.literal('SeatsPublished'), proposal: z.int(), documentNumber, on: civilDate }),
  /** The post changed hands: the seat stays, its holder is another (A6a). */
  z.strictObject({
    type: z.literal('SeatHandedOver'),
    seat: z.string(),
    holder: personId,
    name: text(40),
    documentNumber,
    on: civilDate,
  }),
]);

/** Minutes or 文号 of the meeting that decided. */
const minutes = text(200);

/** What the committee resolves apart from ballots and rulings (A7). */
export const resolutionEvent = z.discriminatedUnion('type', [
  /** 审定: from here the draft of that version is in force. */
  z.strictObject({
    type: z.literal('PolicyDetermined'),
    draft: z.int(),
    policy,
    decidedOn: civilDate,
    minutes,
  }),
  /** More places than the text's «in principle», with the reason (A3b). */
  z.strictObject({ type: z.literal('ExceptionRecorded'), award, places: z.int().min(6).max(50), reason, minutes }),
  /** 拟授奖名单, submitted to the government (A7c, A14.7a). */
  z.strictObject({
    type: z.literal('ListSubmitted'),
    list: z.array(z.strictObject({ code: creditCode, award })),
    minutes,
    /** What departments reported on them, and why they stay on the list (A14.1a). */
    situations: z.array(addressedSituation).optional(),
  }),
  /** The committee's answer to a list sent back (A14.7b). */
  z.strictObject({
    type: z.literal('ListReconsidered'),
    removed: z.array(codeWithReason),
    added: z.array(codeWithReason),
    statement: text(4000),
    minutes,
  }),
  /** Whether the leader of a team stays away from an organisation (A14.3a); the office carries it out. */
  z.strictObject({
    type: z.literal('LeaderRecusalResolved'),
    code: creditCode,
    request: z.int(),
    granted: z.boolean(),
    reason,
    minutes,
  }),
  /** No valid ballot on a candidate is to be had, because members are recused: the committee leaves him out (A14.5b). */
  z.strictObject({
    type: z.literal('CandidateLeftOut'),
    code: creditCode,
    /** The counted ballot that had no quorum on him. */
    session: z.string(),
    reason,
    minutes,
  }),
  /** 终止评审 from stage 5 on (A14.5a). */
  z.strictObject({
    type: z.literal('TerminationResolved'),
    code: creditCode,
    heardOn: civilDate,
    reason,
    minutes,
    evidence: z.array(derivedId),
    /** A substantiated lead that gave rise to it (A14.6d): a lead has nobody whose objection could be upheld. */
    lead: z.strictObject({ notice: z.string(), receipt: z.string() }).optional(),
  }),
  fraudPetitioned,
]);

/** What the district government decides (A6a, A14.7b). */
export const approvalEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('SeatsApproved'), proposal: z.int(), documentNumber, decidedOn: civilDate }),
  z.strictObject({ type: z.literal('SeatsRefused'), proposal: z.int(), reason }),
  z.strictObject({
    type: z.literal('ListApproved'),
    approved: z.array(creditCode),
    refused: z.array(codeWithReason),
    documentNumber,
    decidedOn: civilDate,
  }),
  z.strictObject({ type: z.literal('ListSentBack'), reason }),
  revocationApproved,
  revocationRefused,
]);

export const choice = z.enum(['for', 'against', 'abstain']);
export type Choice = z.infer<typeof choice>;

/** The result of a ballot for one candidate: a recused member is in neither number (A14.5b). */
export const ballotResult = z.strictObject({
  code: creditCode,
  expected: z.int(),
  present: z.int(),
  quorate: z.boolean(),
  inFavour: z.int(),
  against: z.int(),
  abstained: z.int(),
  majority: z.boolean(),
});
export type BallotResult = z.infer<typeof ballotResult>;

/** What of the policy a ballot is bound to from its opening on. */
const votingRules = z.strictObject({
  quorum: fraction,
  majority: fraction,
  /** 委托参会 (A6a). */
  substituteAttendance: z.boolean(),
  /** 递补 among those on whom it was held (A14.6h). */
  substitution: z.boolean(),
});
export type VotingRules = z.infer<typeof votingRules>;

/** A seat of the committee with whoever holds it: 应到 is counted in seats (A6a). */
const seated = z.strictObject({ seat: z.string(), holder: personId });

/** One ballot on the candidates of one award (A14.5b). */
export const sessionEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('SessionOpened'),
    award,
    candidates: z.array(creditCode).min(1),
    /** 应到: the seats at the opening, each with its holder. Whoever takes a seat over later comes to the next ballot. */
    expected: z.array(seated),
    secret: z.boolean(),
    /** The policy of its opening: a later change is for later ballots (A7a). */
    rules: votingRules,
    /** A new ballot among equals decides only their order (A14.5c). */
    tieOf: z.string().optional(),
  }),
  /** 委托参会, where policy allows it (A6a): the substitute attends and votes in the member's stead. */
  z.strictObject({
    type: z.literal('SubstituteMandated'),
    member: personId,
    substitute: personId,
    documentNumber,
    /** The scan of the letter (委托书) among the office's files. */
    letter: derivedId,
  }),
  z.strictObject({ type: z.literal('MemberAttended'), member: personId }),
  /** Why names people: it is not in the journal. */
  z.strictObject({
    type: z.literal('MemberRecused'),
    member: personId,
    candidate: creditCode,
    reason: privateReference,
  }),
  /** Secret: `sealed` can be opened by the count alone. Open: `choices`. */
  z.strictObject({
    type: z.literal('VoteCast'),
    member: personId,
    sealed: z.string().optional(),
    choices: z.record(creditCode, choice).optional(),
  }),
  z.strictObject({ type: z.literal('BallotClosing'), at: instant }),
  /** A ballot on paper, as the minutes have it: the whole of it at once, and never who voted how (A14.5b). */
  z.strictObject({
    type: z.literal('BallotRecorded'),
    award,
    candidates: z.array(creditCode).min(1),
    /** 应到: the seats of the day of the meeting. */
    expected: z.array(seated),
    present: z.array(personId),
    mandates: z.array(z.strictObject({ member: personId, substitute: personId, documentNumber, letter: derivedId })),
    recusals: z.array(z.strictObject({ member: personId, candidate: creditCode })),
    secret: z.boolean(),
    /** The policy of the day of the meeting. */
    rules: votingRules,
    tieOf: z.string().optional(),
    results: z.array(ballotResult),
  }),
  z.strictObject({
    type: z.literal('BallotClosed'),
    results: z.array(ballotResult),
    /** Per candidate, shuffled: every voter finds his own receipt and nobody another's. */
    receipts: z.record(creditCode, z.array(z.strictObject({ receipt: z.string(), choice }))),
  }),
]);

export const medium = z.strictObject({
  name: text(80),
  level: z.enum(['district', 'city', 'province', 'national']),
  on: civilDate,
  link: z.url({ protocol: /^https?$/ }).optional(),
  /** Page scan among the office's evidence, where there is no link. */
  scan: derivedId.optional(),
});
export type Medium = z.infer<typeof medium>;

/** One entry of a notice; in a correction also what a medium had printed wrongly (A14.6a). */
const noticedName = z.strictObject({ code: creditCode, name: text(120), award, misprint: text(200).optional() });

/** 初选公示 (A14.6). What was published stays as it was. */
export const noticeEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('NoticePublished'),
    /** `correction`: a name was wrong in a notice that is over; the right one gets a period of its own (A14.6a). */
    kind: z.enum(['initial', 'supplementary', 'correction']),
    corrects: z.strictObject({ notice: z.string(), statement: text(1000) }).optional(),
    title: text(120),
    issuer: text(80),
    basis: text(500),
    names: z.array(noticedName).min(1),
    media: z.array(medium).min(1),
    publishedOn: civilDate,
    firstDay: civilDate,
    lastDay: civilDate,
    endsAt: instant,
    length: z.strictObject({ days: z.int(), unit: z.enum(['working', 'natural']) }),
    /** How to object, and that leads without a name are heard too. */
    objecting: text(1000),
    contact: text(400),
  }),
  /** 更正公告: the text that was published stays; a changed name or award starts the period again (A14.6a). */
  z.strictObject({
    type: z.literal('NoticeCorrected'),
    statement: text(1000),
    names: z.array(noticedName),
    media: z.array(medium).min(1),
    publishedOn: civilDate,
    /** The period that starts again. */
    period: z.strictObject({ firstDay: civilDate, lastDay: civilDate, endsAt: instant }).optional(),
  }),
  z.strictObject({ type: z.literal('NoticeExtended'), lastDay: civilDate, endsAt: instant, reason }),
  z.strictObject({ type: z.literal('NoticeClosing'), at: instant }),
  z.strictObject({
    type: z.literal('NoticeClosed'),
    opinions: z.array(z.strictObject({ receipt: z.string(), version: z.int() })),
  }),
]);

/** How an opinion came that was not lodged here (A14.6c). */
export const opinionChannel = z.enum(['letter', 'visit', 'telephone', 'hotline-12345', 'other-authority']);

/** An opinion of the public: a formal objection, or a lead without a name (A14.6c). */
export const objectionEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ObjectionLodged'),
    kind: z.enum(['formal', 'lead']),
    about: creditCode,
    /** Name, contact and text: erasable, never in the journal. */
    content: privateReference,
    /** Name, size, type and hash of each file that is to follow: what counts was announced in time. */
    files: z.array(privateReference),
    /** Hash of the code by which the public follows its opinion; none where it came on paper. */
    followUp: sha256.optional(),
    /** Entered by the office: the date of receipt counts, not that of the entry. */
    paper: z
      .strictObject({
        channel: opinionChannel,
        receivedOn: civilDate,
        scan: derivedId,
        /** Entered when the period was over: what was decided on the opinions is open again, and the supervisor is told. */
        late: z.literal(true).optional(),
      })
      .optional(),
  }),
  /** The announced bytes lie on the private shelf. */
  z.strictObject({ type: z.literal('ObjectionFileStored'), file: z.string().regex(/^[0-9a-f]{32}$/) }),
]);

/** The office's work on an opinion, and the report that lists every one (A14.6d). */
export const investigationEvent = z.discriminatedUnion('type', [
  /** The acceptance number (受理编号) takes the place of the receipt number. */
  z.strictObject({ type: z.literal('OpinionAccepted'), acceptanceNumber: z.string(), due: instant }),
  z.strictObject({ type: z.literal('OpinionNotAccepted'), reason }),
  z.strictObject({ type: z.literal('OpinionVerified'), substantiated: z.boolean(), finding: text(4000) }),
  z.strictObject({
    type: z.literal('ReportSubmitted'),
    opinions: z.array(
      z.strictObject({
        receipt: z.string(),
        kind: z.enum(['formal', 'lead']),
        about: creditCode,
        result: z.enum(['not-accepted', 'substantiated', 'not-substantiated']),
        finding: text(4000),
      }),
    ),
    conclusion: text(4000),
  }),
]);

/** What the organisation is told of the reasons, worded for it: nothing in it tells who objected. Without it, it is told the result alone. */
const toOrganisation = text(2000).optional();

/** The committee's ruling per formal objection, and its examination of the report (A14.6d). */
export const rulingEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ObjectionUpheld'), reason, toOrganisation }),
  z.strictObject({ type: z.literal('ObjectionDismissed'), reason, toOrganisation }),
  z.strictObject({ type: z.literal('ReportExamined'), report: z.int(), minutes: text(200) }),
]);

/** One winner's award (A15, A21). */
export const awardEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('AwardConferred'),
    award,
    name: text(120),
    certificateNumber: z.string(),
    /** 审定批准 (A14.7b). */
    approval: z.strictObject({ documentNumber, decidedOn: civilDate }),
    /** 表彰决定. */
    documentNumber,
    decidedOn: civilDate,
    /** CNY, as the regulation fixes it. */
    bonus: z.int(),
    /** The certificate's statement with the government's signature: JWS compact, ES256. */
    certificate: z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]{86}$/),
  }),
]);
