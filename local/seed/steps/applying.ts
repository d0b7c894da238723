import type * as z from 'zod';
import type { applicationState, submissionReceipt } from '../../../functions/contracts/api/application.ts';
import type { Client } from '../../demo/client.ts';
import { together } from '../../demo/together.ts';
import { documentsOf, type FileKey, type Filing, sectionsOf } from '../application.ts';
import { drawFiles } from '../files/draw.ts';
import type { SeedFile } from '../files/sheet.ts';

export type ApplicationState = z.infer<typeof applicationState>;

/** The files of one application by what they are for. */
export type DrawnFiles = ReadonlyMap<FileKey, SeedFile>;

/** Draws the files of several applications, all or only some of each, by credit code. */
export const drawApplications = async (
  applications: readonly { readonly filing: Filing; readonly keys?: readonly FileKey[] }[],
): Promise<ReadonlyMap<string, DrawnFiles>> => {
  const wanted = applications.flatMap(({ filing, keys }) =>
    [...documentsOf(filing)]
      .filter(([key]) => !keys || keys.includes(key))
      .map(([key, document]) => ({ code: filing.organisation.code, key, document })),
  );
  const files = await drawFiles(wanted.map(({ document }) => document));
  const drawn = new Map<string, Map<FileKey, SeedFile>>();
  for (const [index, { code, key }] of wanted.entries()) {
    const file = files[index];
    if (file) drawn.set(code, (drawn.get(code) ?? new Map()).set(key, file));
  }
  return drawn;
};

/** Which files a sparing application brings, and what each of them stands for: one serves several purposes, as small organisations do it. */
export const sparing: {
  readonly keys: readonly FileKey[];
  readonly standsFor: Readonly<Partial<Record<FileKey, FileKey>>>;
} = {
  keys: ['licence', 'quality', 'environment', 'report', 'seal', 'perMu'],
  standsFor: {
    signature: 'seal',
    undertaking: 'seal',
    standing: 'report',
    advanced: 'report',
    innovation: 'report',
    compliance: 'report',
    credit: 'report',
  },
};

const applicationPath = (cycle: number) => `/api/applicant/cycles/${cycle}/application`;

/** The organisation's own view of its application. */
export const readApplication = (client: Client, { organisation, cycle }: Filing): Promise<ApplicationState> =>
  client.as(organisation.user).get(applicationPath(cycle));

export interface Filling {
  /** Only these sections; all where none are named. */
  readonly sections?: readonly string[];
  /** Files that serve for others as well. */
  readonly standsFor?: Readonly<Partial<Record<FileKey, FileKey>>>;
}

/** Uploads the files and saves the draft. A section that names a file which is not there stays without it. */
export const fillDraft = async (
  client: Client,
  filing: Filing,
  files: DrawnFiles,
  { sections, standsFor = {} }: Filling = {},
): Promise<void> => {
  const { organisation, cycle } = filing;
  const caller = client.as(organisation.user);
  const ids = new Map(
    await together(
      [...files].map(
        async ([key, file]) =>
          [key, await caller.upload(`/api/evidence/cycles/${cycle}/${organisation.code}`, file)] as const,
      ),
    ),
  );
  const content = sectionsOf(filing, (key) => ids.get(standsFor[key] ?? key));
  await together(
    Object.entries(content)
      .filter(([section]) => !sections || sections.includes(section))
      .map(([section, body]) => caller.put(`${applicationPath(cycle)}/draft/${section}`, { known: 0, content: body })),
  );
};

/** Asks every department concerned, and for a recommendation (A13c, d); all where no facts are named. */
export const askForConfirmations = async (
  client: Client,
  filing: Filing,
  facts: 'all' | readonly string[] = 'all',
): Promise<void> => {
  const caller = client.as(filing.organisation.user);
  const state = await readApplication(client, filing);
  const wanted = state.facts.filter(
    ({ fact, required, status }) => required && status === 'not-asked' && (facts === 'all' || facts.includes(fact)),
  );
  // One stream, so one after another.
  for (const { fact } of wanted) {
    await caller.post(`${applicationPath(filing.cycle)}/verification-requests`, { fact, evidence: [] });
  }
  await caller.post(`${applicationPath(filing.cycle)}/recommendation-requests`, {
    recommender: filing.organisation.recommender,
    evidence: [],
  });
};

/** Submits the application (A13e). */
export const submit = (client: Client, { organisation, cycle }: Filing): Promise<z.infer<typeof submissionReceipt>> =>
  client.as(organisation.user).post(`${applicationPath(cycle)}/submit`);
