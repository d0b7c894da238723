import { loadHearing } from '../../../../adapters/hearings.ts';
import { loadObjectors } from '../../../../adapters/objectors.ts';
import { loadYear } from '../../../../adapters/year.ts';
import { receipt } from '../../../../contracts/api/cycle.ts';
import {
  hearingOfOpinion,
  informOrganisation,
  organisationInformed,
  receivePosition,
} from '../../../../contracts/api/hearing.ts';
import { opinionParams } from '../../../../contracts/api/opinion.ts';
import { streamOf } from '../../../../contracts/streams.ts';
import {
  informOrganisation as inform,
  noHearing,
  receivePosition as receive,
} from '../../../../domain/hearing/hearing.ts';
import { tellsWho } from '../../../../domain/opinion/identity.ts';
import { commit } from '../../../kernel/commit.ts';
import { loadOfficeEvidence } from '../../../kernel/office-evidence.ts';
import { noCycle } from '../../../kernel/on-cycle.ts';
import { opinionIn } from '../../../kernel/on-opinion.ts';
import { route } from '../../../kernel/route.ts';
import type { Services } from '../../../kernel/services.ts';

export const informOrganisationRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/hearings',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Tell the organisation what an accepted opinion is about, without who sent it, and ask for its position',
  params: opinionParams,
  body: informOrganisation,
  response: organisationInformed,
  handle: async (call, { journal, privates, workingDays }: Pick<Services, 'journal' | 'privates' | 'workingDays'>) => {
    const { cycle } = call.params;
    const year = await loadYear(journal, cycle);
    if (!year) return noCycle(cycle);
    const found = await opinionIn(journal, year, call.params, call.caller.id);
    if (!found.ok) return found;
    const { opinion, facts } = found.value;
    const hearing = call.commandId.slice(0, 20);
    const ref = streamOf.hearing(cycle, opinion.about, hearing);
    const { substance } = call.body;
    const tells = tellsWho(substance, await loadObjectors(privates, year));
    const kept = await privates.put(call.secret('hearing').slice(0, 32), { substance }, ref, call.receivedAt);
    return commit(
      journal,
      call,
      ref,
      () => inform(opinion, facts.report, tells, kept, workingDays, call.receivedAt),
      ({ event, version, recordedAt }) => {
        if (event.type !== 'OrganisationInformed') throw new Error('a hearing begins with what is told');
        return { hearing, due: event.due, version, recordedAt };
      },
    );
  },
});

export const receivePositionRoute = route({
  method: 'POST',
  path: '/api/office/cycles/{cycle}/notices/{notice}/opinions/{receipt}/hearings/{hearing}/position',
  roles: ['office'],
  article: 'A14.6',
  summary: 'Enter the organisation’s position that came on paper, with the stamped scan',
  params: hearingOfOpinion,
  body: receivePosition,
  response: receipt,
  handle: async (call, { journal }: Pick<Services, 'journal'>) => {
    const { cycle, hearing: id } = call.params;
    const year = await loadYear(journal, cycle);
    if (!year) return noCycle(cycle);
    const found = await opinionIn(journal, year, call.params, call.caller.id);
    if (!found.ok) return found;
    const { about } = found.value.opinion;
    const { statedOn, evidence } = call.body;
    return commit(
      journal,
      call,
      streamOf.hearing(cycle, about, id),
      async () => {
        const clear = await loadOfficeEvidence(journal, cycle);
        const hearing = await loadHearing(journal, cycle, about, id);
        if (hearing?.receipt !== call.params.receipt) return noHearing();
        return receive(
          hearing,
          evidence.filter((file) => !clear(file)),
          statedOn,
          evidence,
          call.receivedAt,
        );
      },
      (recorded) => recorded,
    );
  },
});
