import * as z from 'zod';
import { policy } from '../policy.ts';
import { award, civilDate, creditCode, cycleYear, documentNumber, instant } from '../primitives.ts';
import { list } from './list.ts';

const organisation = z.object({ code: creditCode, name: z.string(), award });

/** One thing that the regulation leaves open, as it is drafted. */
const policyItem = z.object({
  item: z.string(),
  label: z.string(),
  article: z.string().meta({ description: 'The clause that leaves it open, as it is cited' }),
  silence: z.string().meta({ description: 'What the text says about it, or that it says nothing' }),
});

/** Where the procedure stands. */
const position = z.object({
  step: z.string().meta({ description: 'Name of the state in the procedure' }),
  phase: z.string(),
  words: z.string(),
  until: instant.optional().meta({ description: 'Where the procedure only waits for the clock' }),
});

const policyOfYear = z.object({
  items: list(policyItem),
  drafts: list(z.object({ version: z.int(), policy })),
  determined: z.object({ draft: z.int(), policy, decidedOn: civilDate, minutes: z.string() }).optional(),
});

const places = z.object({ quality: z.int(), innovation: z.int() });
const listed = list(organisation.extend({ inFavour: z.int(), noticedIn: z.string().optional() }));

const noticeOfYear = z.object({
  notice: z.string(),
  firstDay: civilDate,
  lastDay: civilDate,
  endsAt: instant,
  closed: z.boolean(),
  names: z.int(),
  opinions: z.int(),
  open: z.int().meta({ description: 'Opinions that still hold the year up' }),
  report: z.object({ version: z.int(), examined: z.boolean(), complete: z.boolean() }).optional(),
});

/** What is due, and what of it there is: enough to find where it is worked on. */
const dueAt = z.object({
  kind: z.enum([
    'verification',
    'correction',
    'review',
    'site-report',
    'investigation',
    'inquiry',
    'remark',
    'hearing',
    'honour',
    'duty',
    'petition',
    'plan',
  ]),
  code: creditCode.optional(),
  notice: z.string().optional(),
  receipt: z.string().optional(),
  round: z.string().optional(),
});

/** The year as the office steers it: where it stands, what it runs by, what is due, and what was decided so far. */
export const cycleBoard = z.object({
  cycle: cycleYear,
  position,
  editions: list(z.object({ id: z.string(), standard: z.string(), guide: z.string() })),
  criteria: z.object({ edition: z.string(), standard: z.string(), lookedUpOn: civilDate }).optional(),
  policy: policyOfYear.extend({
    start: policy.meta({ description: 'What a first draft starts from; in force is only what was determined' }),
  }),
  call: z
    .object({
      documentNumber,
      opens: instant,
      closes: instant,
      extensions: list(z.object({ documentNumber, closes: instant, reason: z.string() })),
    })
    .optional(),
  applicants: z.int().optional().meta({ description: 'In the frozen list of applicants' }),
  due: list(z.object({ id: z.string(), about: z.string(), due: instant, overdue: z.boolean(), at: dueAt })),
  candidates: list(organisation).optional(),
  ballots: z.object({
    needed: list(z.object({ award, candidates: list(organisation), tieOf: z.string().optional() })),
    held: list(z.object({ session: z.string(), award, state: z.enum(['open', 'closing', 'counted']) })),
  }),
  places,
  list: listed.optional(),
  removed: list(organisation.extend({ cause: z.string(), reason: z.string() })),
  notices: list(noticeOfYear),
  submissions: list(
    z.object({
      submission: z.int(),
      list: list(organisation),
      decision: z.enum(['approved', 'sent-back']).optional(),
      reason: z.string().optional(),
      reconsidered: z.boolean(),
    }),
  ),
  commendation: z.object({ documentNumber, decidedOn: civilDate }).optional(),
  winners: list(organisation).optional(),
});

/** Whom the year lost, and why; the reason is absent for who has an interest in the organisation. */
const stopped = list(organisation.extend({ cause: z.string(), reason: z.string().optional() }));

/** The year as committee and government decide on it. */
export const agenda = z.object({
  cycle: cycleYear,
  position,
  policy: policyOfYear,
  places,
  list: listed.optional(),
  stopped: stopped.meta({
    description: 'Removed from the list, stopped (终止评审), or left out for want of a valid ballot',
  }),
  notices: list(noticeOfYear),
  winners: list(organisation).optional(),
});

/** Requests that the leader of a team stay away, which the committee resolves (A14.3a). */
export const leaderRecusals = z.object({
  requests: list(
    z.object({
      code: creditCode,
      name: z.string(),
      request: z.int(),
      leader: z.string(),
      leaderName: z.string().optional().meta({ description: 'Absent when erased' }),
      grounds: z.string().optional().meta({ description: 'Absent when erased' }),
      receivedAt: instant,
      resolution: z.object({ granted: z.boolean(), reason: z.string(), minutes: z.string() }).optional(),
    }),
  ),
});

/** The office's verified files, by title: what a mandate, a termination or a petition refers to. */
export const officeFiles = z.object({ files: list(z.object({ id: z.string(), title: z.string(), name: z.string() })) });

/** What departments and recommenders were asked and answered, drafts that were not submitted yet included (A13c, d). */
export const requestsView = z.object({
  verifications: list(
    z.object({
      code: creditCode,
      organisation: z.string(),
      fact: z.string(),
      label: z.string(),
      department: z.string(),
      departmentName: z.string(),
      request: z.int(),
      askedAt: instant,
      due: instant,
      overdue: z.boolean(),
      status: z.enum(['open', 'agreed', 'refused']),
    }),
  ),
  recommendations: list(
    z.object({
      code: creditCode,
      organisation: z.string(),
      recommender: z.string(),
      recommenderName: z.string().meta({ description: 'Of a competent authority; of an association, its id' }),
      request: z.int(),
      askedAt: instant,
      status: z.enum(['open', 'agreed', 'refused']),
    }),
  ),
});
