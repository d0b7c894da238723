import type { Journal } from '../../adapters/journal.ts';
import { loadPool } from '../../adapters/review-facts.ts';
import { applicationPeople } from '../../contracts/application-form.ts';
import type { Contact } from '../../domain/export/applications.ts';
import type { Dossier } from '../../domain/stage/review.ts';
import type { Call } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { profileOf } from '../kernel/show-dossier.ts';

type Privates = Services['privates'];

/** Who of the reader's roles is told whom something in Private is about: the office, which deals with these people. */
const isTold = ({ caller }: Pick<Call, 'caller'>): boolean => caller.role === 'office';

/** Names of these persons of the pool, for a reader who is told; those that were erased are left out. */
export const namesFor = async (
  call: Pick<Call, 'caller'>,
  { journal, privates }: { readonly journal: Journal; readonly privates: Privates },
  people: ReadonlySet<string>,
): Promise<(person: string) => string | undefined> => {
  if (!isTold(call)) return () => undefined;
  const pool = await loadPool(journal);
  const names = new Map(
    await Promise.all(
      [...people].map(async (person) => [person, (await profileOf(privates, pool.get(person)))?.name] as const),
    ),
  );
  return (person) => names.get(person);
};

/** Whom to call at these organisations, for a reader who is told. */
export const contactsFor = async (
  call: Pick<Call, 'caller'>,
  privates: Privates,
  dossiers: readonly Dossier[],
): Promise<ReadonlyMap<string, Contact> | undefined> => {
  if (!isTold(call)) return undefined;
  const kept = await Promise.all(
    dossiers.map(async ({ code, application }): Promise<readonly (readonly [string, Contact])[]> => {
      const people = applicationPeople.safeParse(await privates.get(application.people.ref)).data;
      return people ? [[code, people.contact]] : [];
    }),
  );
  return new Map(kept.flat());
};
