import { Interests } from '../../../parts/interests.tsx';

/** An officer's own undertaking and interests of the year. */
export const OfficeInterests = () => <Interests audience="office" />;
