import { loadUsers } from '../users.ts';

/** The people who can sign in locally. All are invented. */
export const users = loadUsers([
  { user: 'office', name: '周敏', roles: ['office'] },
  { user: 'office2', name: '林涛', roles: ['office'] },
  { user: 'chair', name: '陈国栋', roles: ['committee'] },
  { user: 'supervisor', name: '吴静', roles: ['supervisor'] },
]);
