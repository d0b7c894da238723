import {
  type ApplicationContent,
  type ApplicationPeople,
  applicationContent,
  type CompleteForm,
  type SectionName,
} from '../contracts/application-form.ts';
import type { Files } from './files.ts';
import { canonical, digest } from './journal.ts';

/** Where frozen content lies, and what its bytes hash to. */
export interface KeptContent {
  readonly key: string;
  readonly sha256: string;
}

/** Where the verified bytes of an owner's file lie: their hash is the name. */
export const evidenceKey = (cycle: string, owner: string, sha256: string): string => `${owner}/${cycle}/${sha256}`;

/** Parts a form into what is frozen for good and the people in it, who are kept erasably. */
export const partForm = ({
  contact,
  consultants,
  ...form
}: CompleteForm): { readonly form: ApplicationContent['form']; readonly people: ApplicationPeople } => ({
  form: {
    ...form,
    consultants: {
      used: consultants.used,
      consultants: consultants.consultants.map(({ institution, service }) => ({ institution, service })),
    },
  },
  people: {
    contact,
    consultants: consultants.consultants.map(({ institution, persons }) => ({ institution, persons })),
  },
});

/** A frozen form with its people again; without those that were erased. */
export const joinForm = (
  form: ApplicationContent['form'],
  people: ApplicationPeople | undefined,
): { readonly [S in SectionName]?: unknown } => ({
  ...form,
  consultants: {
    ...form.consultants,
    consultants: form.consultants.consultants.map((consultancy, index) => ({
      ...consultancy,
      persons: people?.consultants[index]?.persons ?? null,
    })),
  },
  contact: people?.contact,
});

/** Keeps an application's content as canonical JSON on the locked shelf, under its hash. */
export const keepContent = async (files: Files, content: ApplicationContent): Promise<KeptContent> => {
  const bytes = Buffer.from(canonical(applicationContent.parse(content)), 'utf8');
  const sha256 = digest(bytes);
  const key = evidenceKey(content.cycle, content.code, sha256);
  await files.keep('evidence', key, bytes, 'application/json');
  return { key, sha256 };
};

/**
 * Reads frozen content back.
 * @throws Error when it is gone, or its bytes are not the ones that were journalled
 */
export const readContent = async (files: Files, { key, sha256 }: KeptContent): Promise<ApplicationContent> => {
  const bytes = await files.read('evidence', key);
  if (!bytes) throw new Error(`frozen content ${key} is missing`);
  if (digest(bytes) !== sha256) throw new Error(`frozen content ${key} is not what was journalled`);
  return applicationContent.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
};
