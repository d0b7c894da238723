import * as z from 'zod';

const userSchema = z.object({
  user: z.string().min(1),
  name: z.string().min(1),
  roles: z.array(z.string()).min(1),
  unit: z.string().optional(),
});

/** A person who can sign in locally: sign-in name (the token's `sub`), display name, roles, and the unit he acts for. */
export type User = z.infer<typeof userSchema>;

/** @throws when the data are no list of users, or two have the same sign-in name. */
export const loadUsers = (data: unknown): User[] => {
  const users = z.array(userSchema).parse(data);
  const twice = users.find(({ user }, index) => users.findIndex((other) => other.user === user) !== index);
  if (twice) throw new Error(`Two users sign in as ${twice.user}.`);
  return users;
};
