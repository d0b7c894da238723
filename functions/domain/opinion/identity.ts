import { type Gap, invalid } from '../kernel/result.ts';

/** What is kept of whoever sent an opinion. */
interface Sender {
  readonly name?: string | undefined;
  readonly contact?: string | undefined;
}

/** However it is set: full or half width, with blanks or dashes in it. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');

/**
 * By what a sender can be known (A14.6c): his name, a person's or an organisation's, his contact, and each number and address in it. A
 * single character or a few digits tell nobody and would be found everywhere.
 */
export const identityOf = ({ name = '', contact = '' }: Sender): readonly string[] => {
  const whole = plain(contact);
  const parts = [whole, ...(whole.match(/\d{7,}|[\w.+]+@[\w.]+/g) ?? [])];
  return [...(plain(name).length > 1 ? [plain(name)] : []), ...parts.filter((part) => part.length > 4)];
};

/**
 * Whether a text tells who objected.
 *
 * @param identities from `identityOf`
 */
export const tellsWho = (text: string, identities: readonly string[]): boolean =>
  identities.some((identity) => plain(text).includes(identity));

/**
 * What is to be told to the organisation concerned names whoever objected: it is not recorded, so that no letter, message, list or
 * page can carry it (A14.6d).
 */
export const identifiesObjector = (at: Gap['at']) =>
  invalid({
    code: 'identifies-objector',
    reason: '告知内容含有反映人的姓名或联系方式。',
    remedy: '请只写明所反映的问题，不得透露反映人的身份。',
    gaps: [{ at, problem: '含有反映人的姓名或联系方式' }],
  });
