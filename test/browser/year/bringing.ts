import type { Page } from 'playwright-core';
import type { Upload } from '../../../local/demo/client.ts';
import type { Command } from './hand.ts';

/** Announces a file. Choosing it in the portal does that, and has it sent and verified, too. */
export const bringing = 'POST /api/evidence/cycles/{cycle}/{owner}' satisfies Command;

const screens = [
  [/^\/api\/evidence\/cycles\/\d+\/office$/, '/office/files'],
  // A credit code.
  [/^\/api\/evidence\/cycles\/\d+\/[\dA-Z]{18}$/, '/applicant/evidence'],
] as const;

/** The screen on which an owner's files lie; undefined where they are only brought along with something else. */
export const placeOfFiles = (pathname: string): string | undefined =>
  screens.find(([pattern]) => pattern.test(pathname))?.[1];

/** Says what a file is, chooses it, and waits until the server has verified it. */
export const bring = async (page: Page, { name, title, mediaType, bytes }: Omit<Upload, 'sha256'>): Promise<void> => {
  await page.getByLabel('这些文件是什么（可留空，默认用文件名）').fill(title);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).click();
  await (await chooser).setFiles({ name, mimeType: mediaType, buffer: Buffer.from(bytes) });
  await page.getByRole('listitem').filter({ hasText: title }).getByText('已收到，核对一致').waitFor();
};
