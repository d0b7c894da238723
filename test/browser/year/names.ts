import { users } from '../../../local/seed/users.ts';

/** What the screens call somebody. @param user the name under which he signs in */
export const personNamed = (user: string): string => {
  const person = users.find((each) => each.user === user);
  if (!person) throw new Error(`nobody signs in as ${user}`);
  return person.name;
};

/** What the screens call a relation in which somebody is with an organisation (A20). */
export const relationWords = {
  employment: '任职',
  ownership: '持股或出资',
  relative: '亲属',
  consulting: '咨询辅导',
  other: '其他',
} as const;

export const yesOrNo = (value: boolean): string => (value ? '是' : '否');
