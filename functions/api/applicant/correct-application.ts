import { joinForm, readContent } from '../../adapters/application-content.ts';
import { canonical } from '../../adapters/journal.ts';
import { applicationParams, correctApplication, correctionReceipt } from '../../contracts/api/application.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { applicationPeople, type SectionName, sectionNames, sectionTitles } from '../../contracts/application-form.ts';
import { currentContent } from '../../domain/application/application.ts';
import { correctApplication as decide } from '../../domain/application/correct-application.ts';
import { correctionsOf } from '../../domain/application/correction.ts';
import type { Dossier } from '../../domain/application/dossier.ts';
import { ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { verificationDue } from './due.ts';
import { freeze } from './freeze.ts';
import { onApplication } from './on-application.ts';

type Needs = Pick<Services, 'journal' | 'privates' | 'files' | 'workingDays'>;

export const correctApplicationRoute = route({
  method: 'POST',
  path: '/api/applicant/cycles/{cycle}/application/correct',
  roles: ['applicant'],
  article: 'A13',
  summary: 'Submit the corrections that the office asked for, before they are due',
  params: applicationParams,
  query: onBehalf,
  body: correctApplication,
  response: correctionReceipt,
  handle: (call, services: Needs) =>
    onApplication(
      services,
      call,
      'submit',
      async ({ dossier, policy, history }) => {
        const due = verificationDue(services, policy, call.receivedAt);
        const corrections = correctionsOf(dossier.application, history.assessment, dossier.cycle, call.receivedAt);
        const changed = await changedSections(services, dossier);
        const corrected = decide({ dossier, corrections, changed, sectionTitles, due }, call.body);
        if (!corrected.ok) return corrected;
        const { facts } = corrected.value;
        const version = history.application.length + 1;
        const asked = [
          ...dossier.facts.map(({ request }) => request).filter((r) => !facts.some(({ fact }) => fact === r.fact)),
          ...facts.map((fact) => ({ ...fact, version, askedAt: call.receivedAt })),
        ];
        return ok({
          type: 'ApplicationCorrected',
          request: call.body.request,
          answers: call.body.answers,
          ...(await freeze(services, call, dossier, corrected.value, asked)),
          facts,
        });
      },
      ({ event, version, recordedAt }) => {
        if (event.type !== 'ApplicationCorrected') throw new Error(`a correction is recorded as ${event.type}`);
        const reopenedFacts = event.facts.map(({ fact }) => fact);
        return { version, recordedAt, contentSha256: event.content.sha256, reopenedFacts };
      },
    ),
});

/**
 * In which sections the draft differs from what is frozen; what is incomplete now differs, since what is frozen is not. Where the
 * people of the frozen version were erased, their sections count as changed: nothing is left to compare them with.
 */
const changedSections = async (
  { files, privates }: Pick<Needs, 'files' | 'privates'>,
  { application, form: now }: Dossier,
): Promise<readonly SectionName[]> => {
  const frozen = currentContent(application);
  if (!frozen) return [];
  const [{ form }, kept] = await Promise.all([readContent(files, frozen.content), privates.get(frozen.contact.ref)]);
  const before = joinForm(form, applicationPeople.safeParse(kept).data);
  return sectionNames.filter((section) => canonical(before[section] ?? null) !== canonical(now[section] ?? null));
};
