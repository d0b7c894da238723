import * as z from 'zod';
import { civilDate, personId, text } from '../primitives.ts';
import { list } from './list.ts';

const capacity = z.enum(['examiner', 'panellist']).meta({ description: '评审员 / 答辩专家' });

export const personParams = z.object({ person: personId });

/** Name, employer and telephone: kept erasably, never in the journal. */
const examinerProfile = z.object({ name: text(40), employer: text(120), telephone: text(40) });
export type ExaminerProfile = z.infer<typeof examinerProfile>;

export const registerExaminer = z
  .strictObject({
    person: personId,
    capacity,
    ...examinerProfile.shape,
    expertise: z
      .array(text(60))
      .min(1)
      .max(20)
      .meta({ description: 'Fields and industries, as the applicants name theirs' }),
    industryExpert: z.boolean().meta({ description: '行业专家 (A9)' }),
    qualifications: z.array(text(200)).min(1).max(20),
  })
  .meta({ description: 'Registers a person, or registers him anew when something about him changed' });

export const recordTraining = z.strictObject({
  on: civilDate,
  course: text(200),
  validUntil: civilDate
    .optional()
    .meta({ description: 'Last day of its validity; two years from the training unless said' }),
});
export type RecordTraining = z.infer<typeof recordTraining>;

/** The pool as the office sees it in a cycle: who can be assigned, and what keeps the others. */
export const examinerList = z.object({
  examiners: list(
    z.object({
      person: personId,
      profile: examinerProfile.optional().meta({ description: 'Absent when it was erased' }),
      capacities: list(capacity),
      expertise: list(z.string()),
      industryExpert: z.boolean(),
      qualifications: list(z.string()),
      trainings: list(z.object({ on: civilDate, course: z.string(), validUntil: civilDate })),
      undertaking: z.boolean().meta({ description: 'Signed for this cycle (A20a)' }),
      interests: z.int().meta({ description: 'How many interests are declared in this cycle' }),
      conflicts: list(z.string()).meta({ description: 'Applications by credit code that the person keeps out of' }),
      load: z.int().meta({ description: 'Applications the person is a valid team member of' }),
      past: list(z.object({ cycle: z.string(), applications: z.int() })).meta({
        description: 'Applications of earlier years',
      }),
      onPanel: z.boolean(),
      state: z.enum(['in-pool', 'left']),
      obstacles: list(z.string()).meta({ description: 'What keeps the person from being assigned' }),
    }),
  ),
});

/** What the pool has on record of oneself (A10a); empty for who was never registered. */
export const ownRecord = z.object({
  capacities: list(capacity),
  expertise: list(z.string()),
  qualifications: list(z.string()),
  trainings: list(z.object({ on: civilDate, course: z.string(), validUntil: civilDate })),
  obstacles: list(z.string()).meta({ description: 'What keeps one from being assigned' }),
});
