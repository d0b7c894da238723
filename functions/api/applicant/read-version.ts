import { readContent } from '../../adapters/application-content.ts';
import { applicationVersion, versionParams } from '../../contracts/api/application.ts';
import { onBehalf } from '../../contracts/api/authority.ts';
import { applicationPeople } from '../../contracts/application-form.ts';
import { streamOf } from '../../contracts/streams.ts';
import { applicationOf } from '../../domain/application/application.ts';
import { ok } from '../../domain/kernel/result.ts';
import { contentOf } from '../kernel/compare-versions.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { readableCode } from './applicant.ts';

export const readVersionRoute = route({
  method: 'GET',
  path: '/api/applicant/cycles/{cycle}/application/versions/{version}',
  roles: ['applicant'],
  article: 'A13',
  summary: 'A version of the application as it was frozen',
  params: versionParams,
  query: onBehalf,
  response: applicationVersion,
  handle: async (call, { journal, privates, files }: Pick<Services, 'journal' | 'privates' | 'files'>) => {
    const code = await readableCode(journal, call);
    if (!code.ok) return code;
    const { cycle, version } = call.params;
    const application = applicationOf(code.value, await journal.load(streamOf.application(cycle, code.value)));
    const found = contentOf(application, version);
    if (!found.ok) return found;
    const frozen = found.value;
    const [content, people] = await Promise.all([
      readContent(files, frozen.content),
      privates.get(frozen.contact.ref).then((kept) => applicationPeople.safeParse(kept).data),
    ]);
    return ok({
      version,
      at: frozen.at,
      contentSha256: frozen.content.sha256,
      content,
      ...(people ? { people } : {}),
    });
  },
});
