import type { Award, CodeWithReason } from '../../contracts/primitives.ts';
import { openCorrection, qualificationInForce } from '../assessment/assessment.ts';
import type { Instant } from '../kernel/instant.ts';
import { stageWords } from '../stage/during.ts';
import { type Place, placeOf } from '../stage/place.ts';
import { type Dossier, membersThatCount, type Review } from '../stage/review.ts';
import { atInstant, type Column, column, type Sheet, sheetOf, yesNo } from './table.ts';

/** The awards as tables name them. */
export const awardWords: Readonly<Record<Award, string>> = { quality: '质量奖', innovation: '质量管理创新奖' };

/** Whom to call at an organisation: for the office alone. */
export interface Contact {
  readonly name: string;
  readonly telephone: string;
}

/** What an export shows of the applications. */
export interface ApplicationsExport {
  readonly review: Review;
  /** In the order of their rows. */
  readonly dossiers: readonly Dossier[];
  /** By credit code; undefined where the reader is not told. */
  readonly contacts?: ReadonlyMap<string, Contact>;
  /** What the committee stopped, which is not in the cycle's own stream (A14.5a). */
  readonly terminations: readonly CodeWithReason[];
  readonly now: Instant;
}

const placeWords: Readonly<Record<Exclude<Place['at'], keyof typeof stageWords>, string>> = {
  received: '已收件（受理期内）',
  'not-accepted': '未列入受理名单',
  withdrawn: '已撤回',
  terminated: '终止评审',
  eliminated: '未通过',
  'comprehensive-review': '综合审查及以后',
};

const placed = (place: Place): string => {
  if (place.at === 'eliminated') return `${stageWords[place.stage]}未通过`;
  return place.at in stageWords ? stageWords[place.at as keyof typeof stageWords] : placeWords[place.at as never];
};

const verdictOf = ({ assessment, application }: Dossier, now: Instant): string => {
  if (openCorrection(assessment, application, now)) return '补正中';
  const verdict = qualificationInForce(assessment, application);
  if (!verdict) return '待审';
  return verdict.qualified ? '符合' : '不符合';
};

/** The applications of a year, one a row, in the order of receipt (A13, A14.1). */
export const applicationSheets = ({
  review,
  dossiers,
  contacts,
  terminations,
  now,
}: ApplicationsExport): readonly Sheet[] => {
  const placeIn = ({ application }: Dossier): Place => {
    const stopped = terminations.find(({ code }) => code === application.code);
    return stopped ? { at: 'terminated', reason: stopped.reason } : placeOf(review.cycle, application);
  };
  const accepted = new Map(review.cycle.applicants?.map(({ code, acceptanceNumber }) => [code, acceptanceNumber]));
  const won = new Set(review.cycle.winners?.map(({ code }) => code));
  const called: readonly Column<Dossier>[] = contacts
    ? [
        column('联系人', 12, ({ code }) => contacts.get(code)?.name),
        column('联系电话', 18, ({ code }) => contacts.get(code)?.telephone),
      ]
    : [];
  const columns: readonly Column<Dossier>[] = [
    column('受理编号', 14, ({ code }) => accepted.get(code)),
    column('收件编号', 18, ({ application }) => application.receiptNumber),
    column('申报组织', 36, ({ application }) => application.name),
    column('统一社会信用代码', 22, ({ code }) => code),
    column('申报奖项', 18, ({ application }) => awardWords[application.award]),
    column('所属行业', 20, ({ application }) => application.industry),
    column('工业企业', 10, ({ application }) => yesNo(application.industrial)),
    column('提交时间（北京时间）', 26, ({ application }) => atInstant(application.submittedAt)),
    column('内容版本', 10, ({ application }) => application.content.version),
    column('所处阶段', 22, (dossier) => placed(placeIn(dossier))),
    column('未通过或终止的理由', 40, (dossier) => {
      const place = placeIn(dossier);
      return 'reason' in place ? place.reason : undefined;
    }),
    column('资格审查', 10, (dossier) => verdictOf(dossier, now)),
    column('评审组', 20, ({ team }) => team?.name),
    column('评审组有效成员数', 12, (dossier) => (dossier.team ? membersThatCount(review, dossier).length : undefined)),
    column('咨询辅导机构', 36, ({ application }) => application.consultants.join('；') || undefined),
    column('授奖', 8, ({ code }) => (review.cycle.winners ? yesNo(won.has(code)) : undefined)),
    ...called,
  ];
  return [sheetOf('申报组织', columns, dossiers)];
};
