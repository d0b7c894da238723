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
