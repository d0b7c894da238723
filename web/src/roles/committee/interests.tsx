import { Interests } from '../../parts/interests.tsx';

/** A member's own undertaking and interests of the year. */
export const CommitteeInterests = () => <Interests audience="committee" />;
