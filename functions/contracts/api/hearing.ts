import * as z from 'zod';
import { civilDate, cycleYear, derivedId, instant, text } from '../primitives.ts';
import { receipt } from './cycle.ts';
import { list } from './list.ts';
import { opinionParams } from './opinion.ts';

export const hearingParams = z.object({ cycle: cycleYear, hearing: derivedId });
export const hearingOfOpinion = opinionParams.extend({ hearing: derivedId });

export const informOrganisation = z.strictObject({
  substance: text(4000).meta({ description: '所反映问题的要点，由评审办另行拟写；不得透露反映人的身份' }),
});

export const organisationInformed = receipt.extend({ hearing: derivedId, due: instant });

export const receivePosition = z.strictObject({
  statedOn: civilDate.meta({ description: '书面说明的收文日期' }),
  evidence: z.array(derivedId).min(1).max(20).meta({ description: '盖章原件的扫描件（评审办已上传的材料编号）' }),
});

export const statePosition = z.strictObject({
  statement: text(4000),
  evidence: z.array(derivedId).max(20).default([]).meta({ description: '本组织已上传并通过检查的材料编号' }),
});

const position = z.object({
  at: instant.optional(),
  statedOn: civilDate.optional().meta({ description: 'Where it came on paper' }),
  statement: z.string().optional().meta({ description: 'Absent on paper, and when erased' }),
  evidence: z.array(z.string()),
});

const heard = {
  hearing: derivedId,
  informedAt: instant,
  substance: z.string().optional().meta({ description: 'Absent when erased' }),
  due: instant,
  position: position.optional(),
};

/** What the organisation reads: the substance in the office's words, and its own position. Nothing of the opinion itself. */
export const ownHearings = z.object({ hearings: list(z.object(heard)) });

/** What office and committee read beside the opinions. */
export const hearings = z.object({
  hearings: list(z.object({ ...heard, receipt: z.string(), about: z.string(), overdue: z.boolean() })),
});
