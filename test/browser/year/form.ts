import type { Locator, Page } from 'playwright-core';
import type { SectionName } from '../../../functions/contracts/application-form.ts';
import { type Field, fieldsOf } from '../../../web/src/roles/applicant/form/field.ts';
import { choiceWords } from '../../../web/src/roles/applicant/form/words.ts';
import { chooseFiles, choose as chooseFrom, fill } from './fields.ts';

type Content = Readonly<Record<string, unknown>>;
type Of<K extends Field['kind']> = Extract<Field, { kind: K }>;

/** Types sections of the application's form, field by field as they stand on the screen. */
export class FormFiller {
  readonly #page: Page;
  readonly #file: (id: string) => string;

  /** @param file the words by which lists show a file */
  constructor(page: Page, file: (id: string) => string) {
    this.#page = page;
    this.#file = file;
  }

  /** Types everything that a section is to say. */
  async section(section: SectionName, content: Content): Promise<void> {
    await this.#page.getByText('填写后自动保存', { exact: true }).waitFor();
    await this.#fields(this.#page.getByRole('main'), fieldsOf(section), content);
  }

  async #fields(scope: Locator, fields: Of<'group'>['fields'], content: Content): Promise<void> {
    for (const [key, field] of fields) {
      if (content[key] !== undefined) await this.#field(scope, key, field, content[key]);
    }
  }

  async #field(scope: Locator, key: string, field: Field, value: unknown): Promise<void> {
    const label = field.optional && field.kind !== 'group' ? `${field.label}（可不填）` : field.label;
    const part = scope.getByRole('group', { name: label, exact: true });
    const choose = (choice: string) => part.getByRole('radio', { name: choice, exact: true }).check();
    switch (field.kind) {
      case 'text':
      case 'date':
      case 'number':
        return fill(scope, label, String(value));
      case 'yes-no':
        return choose(value === true ? '是' : '否');
      case 'choice':
        // Few stand in sight, many in a list.
        if (await part.isVisible()) return choose(choiceWords(key, String(value)));
        return chooseFrom(this.#page, scope, label, choiceWords(key, String(value)));
      case 'choices':
        for (const each of value as readonly string[]) {
          await part.getByRole('checkbox', { name: choiceWords(key, each), exact: true }).check();
        }
        return;
      case 'files':
        return chooseFiles(
          this.#page,
          part,
          (field.single ? [value] : (value as readonly unknown[])).map(String).map(this.#file),
        );
      case 'group':
        if (field.optional) await part.getByRole('button', { name: `填写${label}`, exact: true }).click();
        return this.#fields(part, field.fields, value as Content);
      case 'list':
        return this.#list(part, field, value as readonly unknown[]);
      case 'record':
        return this.#record(scope.getByRole('region', { name: label, exact: true }), field, value as Content);
    }
  }

  async #list(part: Locator, { label, item }: Of<'list'>, values: readonly unknown[]): Promise<void> {
    if (values.length === 0) return part.getByRole('button', { name: `没有：${label}`, exact: true }).click();
    for (const [index, value] of values.entries()) {
      const row = part.locator(':scope > ol > li').nth(index);
      if (!(await row.isVisible())) {
        await part.getByRole('button', { name: `添加一项：${label}`, exact: true }).click();
      }
      if (item.kind === 'group') await this.#fields(row, item.fields, value as Content);
      else await this.#field(row, '', { ...item, label: `${label} 第${index + 1}项` }, value);
    }
  }

  /** A part for each condition of article 11, a text for each category of the standard. */
  async #record(part: Locator, { item }: Of<'record'>, entries: Content): Promise<void> {
    for (const [entry, value] of Object.entries(entries)) {
      if (item.kind !== 'group')
        await part.getByLabel(new RegExp(`^${entry.replace('.', '\\.')} `)).fill(String(value));
      else await this.#fields(part.getByRole('group', { name: `第${entry}项` }), item.fields, value as Content);
    }
  }
}
