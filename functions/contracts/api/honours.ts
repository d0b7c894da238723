import * as z from 'zod';
import { dutyKind, honourTask, publicMedium, revocationGround, taskDone } from '../events/honours.ts';
import { award, civilDate, creditCode, cycleYear, derivedId, documentNumber, reason, text } from '../primitives.ts';
import { dutyReport } from './duty.ts';
import { list } from './list.ts';

export const winnerParams = z.object({ cycle: cycleYear, code: creditCode });
export const taskParams = winnerParams.extend({ task: honourTask });
export const dutyParams = winnerParams.extend({ duty: z.coerce.number().int().min(1) });
export const petitionParams = winnerParams.extend({
  ground: revocationGround,
  petition: z.coerce.number().int().min(1),
});

export const completeTask = taskDone.omit({ task: true });
export const undoTask = z.strictObject({ reason });
export const planDuty = z.strictObject({ kind: dutyKind, what: text(500), due: civilDate });
export type PlanDuty = z.infer<typeof planDuty>;
export const completeDuty = z.strictObject({ on: civilDate, result: text(2000) });
export type CompleteDuty = z.infer<typeof completeDuty>;

const evidence = z.array(derivedId).min(1, '须附证据').max(50);

export const petitionIncident = z.strictObject({ occurredOn: civilDate, facts: text(4000), evidence });
export type PetitionIncident = z.infer<typeof petitionIncident>;

export const petitionFraud = z.strictObject({
  heardOn: civilDate.meta({ description: '听取该组织意见的日期' }),
  facts: text(4000),
  evidence,
  minutes: text(200).meta({ description: 'Minutes or 文号 of the meeting' }),
});
export type PetitionFraud = z.infer<typeof petitionFraud>;

export const approveRevocation = z.strictObject({ documentNumber, decidedOn: civilDate });
export type ApproveRevocation = z.infer<typeof approveRevocation>;
export const refuseRevocation = z.strictObject({ reason });
export type RefuseRevocation = z.infer<typeof refuseRevocation>;

const petition = z.object({
  ground: revocationGround,
  petition: z.int(),
  petitionedOn: civilDate,
  facts: z.string(),
  occurredOn: civilDate.optional(),
  heardOn: civilDate.optional(),
  minutes: z.string().optional(),
  evidence: z.array(z.string()),
  state: z.enum(['petitioned', 'approved', 'refused']),
  reason: z.string().optional(),
});

const revocation = z.object({
  ground: revocationGround,
  article: z.string(),
  documentNumber: z.string(),
  decidedOn: civilDate,
});

const winner = {
  code: z.string(),
  award,
  name: z.string(),
  certificateNumber: z.string(),
  revocation: revocation.optional(),
};

/** What committee and government read of petitions and revocations. */
export const revocationsView = z.object({ winners: z.array(z.object({ ...winner, petitions: z.array(petition) })) });

/** What the office reads of its winners: everything still to do is listed. */
export const honoursView = z.object({
  winners: z.array(
    z.object({
      ...winner,
      watchedUntil: civilDate.meta({ description: '第十九条2年期间的最后一日' }),
      petitions: z.array(petition),
      tasks: z.array(
        z.object({
          task: honourTask,
          on: civilDate.optional().meta({ description: 'When it was done; missing while it is open' }),
          amount: z.int().optional(),
          reference: z.string().optional(),
          medium: publicMedium.optional(),
          neverIssued: z.string().optional(),
        }),
      ),
      duties: z.array(
        z.object({
          duty: z.int(),
          kind: dutyKind,
          what: z.string(),
          due: civilDate,
          on: civilDate.optional(),
          result: z.string().optional(),
        }),
      ),
      reports: list(dutyReport).meta({ description: 'What the winner itself reported (A18)' }),
    }),
  ),
});
