import { editionOfYear } from '../../stage/review.ts';
import { reportInForce } from '../../visit/visit.ts';
import { visitNotice, visitReport } from '../kinds/reviewing.ts';
import { type DraftOf, dossierIn, type Matter, nothing, toOrganisation } from '../matter.ts';
import type { Imprint } from '../words.ts';

/** 现场评审通知 and 现场评审报告 (A14.3a, b). */
export const composeVisit = (
  matter: Matter,
  imprint: Imprint,
  { kind, code }: DraftOf<'visit-notice' | 'visit-report'>,
) => {
  const found = dossierIn(matter, code);
  if (!found.ok) return found;
  const { application, assessment, team, visit } = found.value;
  const organisation = application.name;
  if (kind === 'visit-report') {
    const report = reportInForce(visit);
    if (!report) return nothing('评审组尚未提交现场评审报告', '请待报告提交后再拟。');
    const items = new Map(
      editionOfYear(matter.review).categories.flatMap(({ items: all }) => all.map((item) => [item.code, item.name])),
    );
    const model = visitReport(imprint, { ...report, organisation, nameOf: (item) => items.get(item) ?? '' });
    return toOrganisation(code, organisation, model);
  }
  if (!assessment.visit || !team) return nothing('现场评审尚未安排或评审组尚未组成', '请先组成评审组并安排现场评审。');
  const members = team.members
    .map(({ examiner }) => ({ name: matter.personOf(examiner) ?? examiner, leader: examiner === team.leader }))
    .toSorted((a, b) => Number(b.leader) - Number(a.leader));
  return toOrganisation(code, organisation, visitNotice(imprint, { ...assessment.visit, organisation, team: members }));
};
