import * as z from 'zod';
import { creditCode, cycleYear, personId, reason, text } from '../primitives.ts';
import { list } from './list.ts';

const member = z.strictObject({
  examiner: personId,
  industryExpert: z.boolean().meta({ description: 'Whether he is the team’s industry expert (A9)' }),
});

export const formTeam = z.strictObject({
  team: text(40).meta({
    description: 'Name of the team; one team can have several applications',
    example: '第一评审组',
  }),
  members: z.array(member).max(15),
  leader: personId,
});
export type FormTeam = z.infer<typeof formTeam>;

export const addMember = z.strictObject({
  ...member.shape,
  leader: z.boolean().default(false).meta({ description: 'Whether he leads from now on' }),
  reason,
});
export type AddMember = z.infer<typeof addMember>;

export const appointLeader = z.strictObject({ examiner: personId, reason });
export type AppointLeader = z.infer<typeof appointLeader>;

export const removeMember = z.strictObject({
  examiner: personId,
  cause: z.enum(['conflict', 'recusal', 'other']),
  reason,
});
export type RemoveMember = z.infer<typeof removeMember>;

export const proposeTeams = z.strictObject({
  applications: z
    .array(creditCode)
    .max(200)
    .default([])
    .meta({ description: 'Which applications; none: all of the document review that have no complete team' }),
  size: z.int().min(3).max(9).default(3).meta({ description: 'Members per team' }),
});

/** A proposal, with the reason of each choice; nothing is assigned by it. */
export const teamProposals = z.object({
  cycle: cycleYear,
  proposals: list(
    z.object({
      code: creditCode,
      name: z.string(),
      industry: z.string(),
      members: list(z.object({ ...member.shape, why: z.string() })),
      leader: personId.optional(),
      excluded: z.int().meta({ description: 'How many of the pool have an interest in it' }),
      problem: z.string().optional().meta({ description: 'Why no complete team could be proposed' }),
    }),
  ),
  load: list(z.object({ examiner: personId, applications: z.int() })).meta({
    description: 'Applications per examiner if the proposal were adopted, those he has already included',
  }),
});
