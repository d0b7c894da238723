import { OwnInterests } from '../../../parts/own-interests.tsx';

/** An officer's own undertaking and interests of the year. */
export const Interests = () => <OwnInterests audience="office" />;
