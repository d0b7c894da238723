import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/hooks.ts';
import { useCycle } from '../../desk/cycle.ts';

export type Application = Answer<'GET /api/applicant/cycles/{cycle}/application'>;

/** The organisation's own application of the year. @param fresh asks anew when the page is opened */
export const useApplication = ({ fresh = false } = {}) => {
  const cycle = useCycle();
  return useAnswer('GET /api/applicant/cycles/{cycle}/application', { path: { cycle } }, { fresh });
};
