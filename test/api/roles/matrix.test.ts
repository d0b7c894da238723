import { describe, expect, it, vi } from 'vitest';
import { role } from '../../../functions/contracts/identity.ts';
import { Api, type Person } from '../../kit/api.ts';
import { dummyParameters, dummyPath, operations } from './openapi.ts';

const unitOf: Readonly<Record<string, string>> = {
  applicant: dummyParameters.code,
  department: 'market-regulation',
  recommender: 'association-eyewear',
};
const holder = (name: string): Person => {
  const unit = unitOf[name];
  return { id: `a-${name}`, roles: [name], ...(unit ? { unit } : {}) };
};

const problem = (code: string) => `urn:ouhai-quality-award:problem:${code}`;

describe('A20d: every role on every operation of the contract', () => {
  it('covers every role, and no operation is without one', () => {
    expect(operations.length).toBeGreaterThan(100);
    expect([...new Set(operations.flatMap(({ roles }) => roles))].toSorted()).toEqual(
      [...role.options, 'public'].toSorted(),
    );
    for (const { path, roles, signedIn } of operations)
      expect([path, signedIn]).toEqual([path, !roles.includes('public')]);
  });

  it.each(operations)('$method $path: $roles', async ({ method, path, roles }) => {
    const api = new Api();
    const target = dummyPath(path);
    const call = (as: Person | undefined) =>
      api.call(method, target, { ...(as ? { as } : {}), ...(method === 'GET' ? {} : { body: {} }) });
    const open = roles.includes('public');
    for (const name of role.options) {
      const { status, body } = await call(holder(name));
      const refused = status === 403 && body.type === problem('not-your-role');
      expect([name, refused]).toEqual([name, !open && !roles.includes(name)]);
      // Dummies are missing, incomplete or out of order, and never something that the system did not expect.
      expect([name, status === 401, status >= 500]).toEqual([name, false, false]);
    }
    const nobody = await call(undefined);
    expect(nobody.body.type === problem('not-your-role')).toBe(!open);
    // Somebody whose token carries a role that this system does not know has none.
    const stranger = await call({ id: 'stranger', roles: ['administrator', 'Office', 'public', 'system'] });
    expect(stranger.body.type === problem('not-your-role')).toBe(!open);
    // Who holds several acts in the one that the route asks for.
    const all = await call({ id: 'all', roles: role.options, unit: dummyParameters.code });
    expect(all.body.type).not.toBe(problem('not-your-role'));
  });

  it('writes nothing for who has no role, whatever he sends', async () => {
    const api = new Api();
    const { journal, privates, files, views } = api.services;
    const writes = [
      vi.spyOn(journal, 'append'),
      vi.spyOn(privates, 'put'),
      vi.spyOn(privates, 'saveDraft'),
      vi.spyOn(files, 'offerUpload'),
      vi.spyOn(files, 'keep'),
      vi.spyOn(views, 'put'),
    ];
    for (const { method, path, roles } of operations) {
      if (method === 'GET' || roles.includes('public')) continue;
      for (const name of role.options.filter((other) => !roles.includes(other))) {
        await api.call(method, dummyPath(path), { as: holder(name), body: {} });
      }
    }
    for (const write of writes) expect(write).not.toHaveBeenCalled();
  });
});
