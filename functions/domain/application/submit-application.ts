import type { CompleteForm } from '../../contracts/application-form.ts';
import type { EvidenceReference } from '../../contracts/events/application.ts';
import type { Instant } from '../kernel/instant.ts';
import { against, againstPolicy, ok, outOfOrder, type Result } from '../kernel/result.ts';
import type { Dossier } from './dossier.ts';
import { namedEvidence } from './named-evidence.ts';
import type { Shortfall } from './shortfall.ts';
import { confirmationShortfalls, contentShortfalls } from './shortfalls.ts';
import { outsideWindow } from './window.ts';

/** A form that may be frozen, with the files it rests on. */
export interface Admitted {
  readonly form: CompleteForm;
  readonly evidence: readonly EvidenceReference[];
}

/**
 * Judges a submission (A13e): inside the window by the time of receipt (A12b, c), complete, every file verified, every fact
 * answered, recommended. Refuses with everything that is missing at once.
 */
export const admitApplication = (dossier: Dossier, receivedAt: Instant): Result<Admitted> => {
  const { application, cycle } = dossier;
  if (application.status === 'submitted') {
    return outOfOrder({
      code: 'already-submitted',
      reason: `本单位${cycle.year}年度的申报已经提交，收件编号${application.submission?.receiptNumber}。`,
      remedy: '每个组织每年度只有一份申报；受理期限届满前可以撤回，修改后重新提交。',
    });
  }
  const missing = [...contentShortfalls(dossier), ...confirmationShortfalls(dossier)];
  const outside = outsideWindow(cycle, receivedAt);
  if (outside) {
    const { code, problem, remedy } = outside;
    const gaps = [{ at: 'window', problem }, ...missing.map(plain)];
    return against('A12', { code, reason: problem, remedy, gaps });
  }
  return missing.length > 0 ? incomplete(missing) : complete(dossier);
};

/** The refusal for what is missing, under the rule that most of it rests on: content and confirmations are article 13's. */
export const incomplete = (missing: readonly Shortfall[]): Result<never> => {
  const why = {
    code: 'application-incomplete',
    reason: `申报材料还有${missing.length}处不完整或不符合要求。`,
    remedy: '请按 gaps 逐项补齐后再提交；草稿已保存。',
    gaps: missing.map(plain),
  };
  const [first] = missing;
  const single = first && missing.every(({ basis }) => basis.rule === first.basis.rule) ? first.basis : undefined;
  if (single?.rule === 'policy') return againstPolicy(single.item, why);
  const articles = new Set(missing.flatMap(({ basis }) => (basis.rule === 'regulation' ? [basis.article] : [])));
  const [only, ...others] = articles;
  return against(only && others.length === 0 ? only : 'A13', why);
};

/** The form once nothing is missing, with every file that it or its requests name. */
export const complete = ({ form, files, application, recommendations }: Dossier): Result<Admitted> => {
  const { organisation, award, eligibility, indicators, consultants, declarations, contact, innovation } = form;
  const evaluation = form['self-evaluation'];
  if (!organisation || !award || !eligibility || !indicators || !evaluation) throw incoherent();
  if (!consultants || !declarations || !contact) throw incoherent();
  const named = [
    ...namedEvidence(form).map(({ id }) => id),
    ...[...application.facts.values()].flatMap(({ evidence }) => evidence),
    ...recommendations.flatMap(({ request }) => request.evidence),
  ];
  const evidence = [...new Set(named)].flatMap((id) => {
    const file = files.get(id);
    return file?.clear ? [{ id, sha256: file.sha256 }] : [];
  });
  return ok({
    form: {
      organisation,
      award,
      eligibility,
      indicators,
      'self-evaluation': evaluation,
      consultants,
      declarations,
      contact,
      ...(innovation ? { innovation } : {}),
    },
    evidence,
  });
};

const plain = ({ at, problem }: Shortfall) => ({ at, problem });

/** Sections are missing and no gap says so: the reading of the form is at fault, not the applicant. */
const incoherent = () => new Error('a form without gaps lacks a section');
