import type { PolicyItem } from './award-policy.ts';
import type { RegulationRule } from './regulation/regulation.ts';
import { citationOf } from './regulation/regulation.ts';
import type { WorkingRule } from './working-rules.ts';

/**
 * The sentence that stands beside a rule on screen and in documents and says where it comes from, so that what the text
 * leaves open never looks as if it stood in it.
 */
export const provenanceOf = (
  rule: Pick<RegulationRule<unknown>, 'provenance' | 'article'> | PolicyItem | WorkingRule<unknown>,
): string => {
  switch (rule.provenance) {
    case 'regulation':
      return `《办法》${citationOf(rule.article)}规定。`;
    case 'policy':
      return `${rule.silence}（${citationOf(rule.concerns)}）由评审办拟订、评委会审定。`;
    case 'working':
      return '办法未作规定，系本系统的工作安排，不影响评审结果。';
  }
};
