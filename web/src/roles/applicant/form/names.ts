import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import type { Application } from '../use-application.ts';
import type { Names } from './readable.ts';

/** What files, conditions and categories of an application are called. */
export const useNames = ({ evidence, criteria }: Pick<Application, 'evidence' | 'criteria'>): Names => {
  const cycle = useCycle();
  const check = useAnswer('GET /api/applicant/cycles/{cycle}/application/self-check', { path: { cycle } });
  const files = new Map(evidence.map(({ id, title }) => [id, title]));
  const conditions = new Map<string, string>(
    (check.data?.conditions ?? []).map(({ condition, text }) => [condition, text]),
  );
  const categories = new Map((criteria?.categories ?? []).map(({ code, name }) => [code, name]));
  return {
    file: (id) => files.get(id) ?? id,
    entry: (key) => {
      const category = categories.get(key);
      if (category !== undefined) return `${key} ${category}`;
      const condition = conditions.get(key);
      return /^\d$/.test(key) ? `第${key}项${condition === undefined ? '' : `　${condition}`}` : key;
    },
  };
};
