import type { Interest } from '../../contracts/events/review.ts';
import type { EventOf } from '../../contracts/streams.ts';
import { ok, outOfOrder, type Result } from '../kernel/result.ts';
import type { PersonInterests } from './interest.ts';

/** The year's undertaking, with all interests that the person knows of (A20a). Once a cycle: later ones are disclosed. */
export const declareInterests = (
  known: PersonInterests,
  interests: readonly Interest[],
): Result<EventOf<'interest'>> =>
  known.undertaking
    ? outOfOrder({
        code: 'already-declared',
        reason: '您本年度已经签署承诺并申报利害关系，已申报的内容不能改写。',
        remedy: '新发现或想起的利害关系，请用“补充申报”另行提交。',
      })
    : ok({ type: 'InterestsDeclared', undertaking: true, interests: [...interests] });

/** An interest that came up later, from the person or from the office on him (A20b). The same one twice says nothing new. */
export const discloseInterest = (
  known: PersonInterests,
  interest: Interest,
  foundBy: 'self' | 'office',
): Result<EventOf<'interest'>> =>
  known.interests.some(
    ({ organisation, relation }) => organisation === interest.organisation && relation === interest.relation,
  )
    ? outOfOrder({
        code: 'interest-known',
        reason: `与“${interest.organisation}”的这项利害关系已经登记。`,
        remedy: '无需重复登记；另一种关系请选择相应类别。',
      })
    : ok({ type: 'InterestDisclosed', interest, foundBy });
