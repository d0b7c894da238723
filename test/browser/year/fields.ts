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

/** Chooses from a list that opens under the field. @param option its words, or the beginning of them */
export const choose = async (page: Page, scope: Scope, label: string, option: string): Promise<void> => {
  const field = scope.getByLabel(label, { exact: true });
  await field.click();
  await field.fill(option.slice(0, 20));
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: option }).first().click();
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

/** Chooses several from a list, in this order, in the place of whatever is chosen. */
export const chooseAll = async (page: Page, scope: Scope, label: string, options: readonly string[]): Promise<void> => {
  const field = scope.getByLabel(label, { exact: true });
  await field.click();
  for (let chosen = await chips(field); chosen > 0; chosen = await chips(field)) await field.press('Backspace');
  for (const option of options) await choose(page, scope, label, option);
  // Leaving the field folds the list, which lies over what comes next.
  await field.press('Tab');
};

const chips = (field: Locator): Promise<number> =>
  field
    .locator('xpath=ancestor::*[contains(@class, "ant-select")][last()]')
    .locator('.ant-select-selection-item')
    .count();

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

/** Takes a final step: its button, the word that its second look asks for, if any, and the confirmation. */
export const confirmStep = async (page: Page, button: string, word?: string, scope: Scope = page): Promise<void> => {
  const dialog = await openForm(page, button, scope);
  if (word !== undefined) await fill(dialog, `请输入“${word}”确认`, word);
  await send(dialog, '确认');
};
