import { OwnInterests } from '../../parts/own-interests.tsx';

/** A member's own undertaking and interests of the year. */
export const Interests = () => <OwnInterests audience="committee" />;
