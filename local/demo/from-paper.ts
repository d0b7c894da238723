import { drawFiles } from '../seed/files/draw.ts';
import type { Sheet } from '../seed/files/sheet.ts';
import { officers } from './cast.ts';
import { type Demo, under, year } from './context.ts';

/** Draws a sheet and brings it among the office's files; answers its id. */
export const officeFile = async ({ client }: Demo, sheet: Sheet): Promise<string> => {
  const [file] = await drawFiles([sheet]);
  if (!file) throw new Error(`${sheet.name} was not drawn`);
  return client.as(officers[0]).upload(`/api/evidence/cycles/${year}/office`, file);
};

/**
 * Records from its original what was decided or confirmed on paper: one officer enters it, and it takes effect when the other has
 * compared it with the original.
 *
 * @param before what is to hold between the two steps
 */
export const recordFromPaper = async (
  { client }: Demo,
  entry: Readonly<Record<string, unknown>>,
  before: (confirmation: string) => Promise<unknown> = async () => undefined,
): Promise<void> => {
  const [recorder, confirmer] = officers;
  const path = `${under('office')}/minutes`;
  const { minutes } = await client.as(recorder).post<{ minutes: string }>(path, entry);
  const confirmation = `${path}/${minutes}/confirmation`;
  await before(confirmation);
  await client.as(confirmer).post(confirmation, { originalChecked: true });
  await client.settle();
};
