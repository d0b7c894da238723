import type { Locator, Page } from 'playwright-core';

/** Where fields are looked for: a page, or a dialogue on it. */
type Scope = Page | Locator;

export const fill = (scope: Scope, label: string, value: string): Promise<void> =>
  scope.getByLabel(label, { exact: true }).fill(value);

/** @param value civil date `YYYY-MM-DD` */
export const pickDate = async (scope: Scope, label: string, value: string): Promise<void> => {
  const field = scope.getByLabel(label, { exact: true });
  await field.click();
  await field.fill(value);
  await field.press('Enter');
};

/** @param value instant, ISO 8601; typed as Beijing's wall clock */
export const pickMoment = (scope: Scope, label: string, value: string): Promise<void> =>
  pickDate(
    scope,
    label,
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(
      new Date(value),
    ),
  );

/** The list that opens under a field. */
const listOf = async (page: Page, field: Locator): Promise<Locator> => {
  const list = page.locator(`[id="${await field.getAttribute('aria-controls')}"]`);
  return page.locator('.ant-select-dropdown').filter({ has: list });
};

const pick = async (page: Page, field: Locator, option: string): Promise<void> => {
  await field.fill(option);
  const list = await listOf(page, field);
  // By keyboard: what was found first is marked, and Enter takes it, while a list that still opens moves away from the mouse.
  await list.locator('.ant-select-item-option-active', { hasText: option }).waitFor();
  await field.press('Enter');
};

/** Chooses from a list that opens under the field. @param option its words, or the beginning of them */
export const choose = async (page: Page, scope: Scope, label: string, option: string): Promise<void> => {
  const field = scope.getByLabel(label, { exact: true });
  await field.click();
  await pick(page, field, option);
};

/** Chooses several from a list, in this order, in the place of whatever is chosen. */
export const chooseAll = async (page: Page, scope: Scope, label: string, options: readonly string[]): Promise<void> => {
  const field = scope.getByLabel(label, { exact: true });
  await field.click();
  for (let chosen = await chips(field); chosen > 0; chosen = await chips(field)) await field.press('Backspace');
  for (const option of options) await pick(page, field, option);
  // The list goes away.
  await field.blur();
};

const chips = (field: Locator): Promise<number> =>
  field
    .locator('xpath=ancestor::*[contains(@class, "ant-select")][last()]')
    .locator('.ant-select-selection-item')
    .count();

/**
 * Chooses files that were brought before.
 * @param scope what the field's heading frames
 * @param files the words by which lists show them
 */
export const chooseFiles = async (page: Page, scope: Scope, files: readonly string[]): Promise<void> => {
  if (files.length === 0) return;
  const name = '选择已上传的材料';
  const field = scope.getByLabel(name, { exact: true });
  const chosen = scope.locator('.ant-select', { has: page.getByLabel(name, { exact: true }) });
  for (const file of files) {
    await pick(page, field, file);
    await chosen.getByText(file, { exact: true }).waitFor();
  }
  // The list goes away.
  await field.blur();
};

/** Takes a step that asks for a second look. @param word what has to be typed, where it does */
export const takeStep = async (page: Page, step: string, word?: string): Promise<void> => {
  const look = await openForm(page, step);
  if (word !== undefined) await look.getByRole('textbox').fill(word);
  await send(look, '确认');
};

/** Chooses one of the radio buttons under a heading. */
export const tick = (scope: Scope, group: string, choice: string): Promise<void> =>
  scope.getByRole('radiogroup', { name: group }).getByText(choice, { exact: true }).click();

/** Opens the form behind a button; answers its dialogue. */
export const openForm = async (page: Page, button: string, scope: Scope = page): Promise<Locator> => {
  await scope.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: button });
  await dialog.waitFor();
  return dialog;
};

/** Sends the form of a dialogue: its button says what it does. */
export const send = (dialog: Locator, button: string): Promise<void> =>
  dialog.getByRole('button', { name: button, exact: true }).click();

/** Types words into a field that takes several, each ended by Enter. */
export const fillWords = async (scope: Scope, label: string, words: readonly string[]): Promise<void> => {
  const field = scope.getByLabel(label, { exact: true });
  for (const word of words) {
    await field.fill(word);
    await field.press('Enter');
  }
};

/** Opens the form behind a button in a row that is about somebody; answers its dialogue. */
export const openFormOf = async (page: Page, button: string, about: string): Promise<Locator> => {
  await page.getByRole('button', { name: `${button} ${about}`, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `${button} · ${about}` });
  await dialog.waitFor();
  return dialog;
};
