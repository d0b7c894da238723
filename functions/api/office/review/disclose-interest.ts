import { receipt } from '../../../contracts/api/cycle.ts';
import { discloseInterest, personInCycle } from '../../../contracts/api/interest.ts';
import { appendDisclosure } from '../../kernel/interests.ts';
import { route } from '../../kernel/route.ts';
import type { Services } from '../../kernel/services.ts';

export const discloseInterestOfPersonRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/persons/{person}/interests',
  roles: ['office'],
  article: 'A20',
  summary: 'Enter an interest of a person that the office found out (late discovery)',
  params: personInCycle,
  body: discloseInterest,
  response: receipt,
  handle: (call, services: Pick<Services, 'journal' | 'privates'>) =>
    appendDisclosure(services, call, { ...call.params, foundBy: 'office' }, call.body),
});
