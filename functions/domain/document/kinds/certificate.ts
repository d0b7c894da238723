import { missing, outOfOrder, type Result } from '../../kernel/result.ts';
import { citationOf } from '../../policy/regulation/regulation.ts';
import { articleOf, revocationOf } from '../../revocation/revocation.ts';
import { type Composed, type Matter, toOrganisation } from '../matter.ts';
import type { CertificateSheet } from '../model.ts';
import { awardNames, issuers } from '../words.ts';

/**
 * Where the public checks a certificate, as its QR code says it: short, so that the code is coarse enough for any camera.
 *
 * @param portal origin of the portal
 */
const checkAddressOf = (portal: string, certificateNumber: string): string =>
  `${portal}/certificates/${certificateNumber}`;

/**
 * 证书 of an award that was conferred (A15a): the district government's alone (A21a). All that it says stands in the record that was
 * signed at the conferral, so that paper and public check cannot differ; nobody enters anything.
 */
export const composeCertificate = (
  { year, winners }: Pick<Matter, 'year' | 'winners'>,
  code: string,
  portal: string,
): Result<Composed> => {
  const winner = winners.find((each) => each.code === code);
  if (!winner) {
    return missing({
      code: 'not-conferred',
      reason: '该组织本年度没有被授予奖项，不能制发证书。',
      remedy: '请待区政府表彰决定登记之后，从获奖组织中选择。',
    });
  }
  const revoked = revocationOf(winner.approvals);
  if (revoked) {
    return outOfOrder({
      code: 'title-revoked',
      reason: `称号已依据${citationOf(articleOf[revoked.ground])}撤销（${revoked.documentNumber}），不再制发证书。`,
      remedy: '请核对组织；已颁发的证书应予收回。',
    });
  }
  const { name, award, certificateNumber, documentNumber, decidedOn } = winner.conferred;
  const model: CertificateSheet = {
    form: 'certificate',
    title: '证  书',
    organisation: name,
    statement: `授予${year.cycle.year}年度“${awardNames[award]}”称号。`,
    number: certificateNumber,
    decision: documentNumber,
    issuer: issuers.government,
    on: decidedOn,
    checkAt: checkAddressOf(portal, certificateNumber),
  };
  return toOrganisation(code, name, model);
};
