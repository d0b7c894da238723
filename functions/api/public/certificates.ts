import { keySetOf } from '../../adapters/certificates.ts';
import { certificate, certificateKeys, certificateParams } from '../../contracts/api/public.ts';
import { cycleOfCertificate } from '../../domain/award/confer-awards.ts';
import { missing, ok } from '../../domain/kernel/result.ts';
import { route } from '../kernel/route.ts';
import type { Services } from '../kernel/services.ts';
import { titlesOf } from './titles.ts';

export const certificateRoute = route({
  method: 'GET',
  path: '/api/public/certificates/{number}',
  roles: ['public'],
  article: 'A21',
  summary: 'Check a certificate by its number: what the government signed, and whether the title is held',
  params: certificateParams,
  response: certificate,
  handle: async (call, services: Pick<Services, 'journal' | 'certificateKeys'>) => {
    const { number } = call.params;
    const cycle = cycleOfCertificate(number);
    const found = (cycle === undefined ? [] : await titlesOf(services, cycle)).find(
      ({ certificateNumber }) => certificateNumber === number,
    );
    return found
      ? ok(found)
      : missing({
          code: 'no-such-certificate',
          reason: `没有编号为${number}的证书。`,
          remedy: '区政府质量奖证书由瓯海区人民政府授予；查无记录的，请向评审办核实，谨防伪造、冒用。',
        });
  },
});

export const certificateKeysRoute = route({
  method: 'GET',
  path: '/api/public/certificate-keys',
  roles: ['public'],
  article: 'A21',
  summary: 'The public keys by which anybody verifies certificates, as a JSON Web Key Set, the newest first',
  response: certificateKeys,
  handle: async (_call, { certificateKeys: keys }: Pick<Services, 'certificateKeys'>) => ok(await keySetOf(keys)),
});
