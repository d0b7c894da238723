import { Empty } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useCurrentCycle } from '../desk/cycle.ts';
import { awardText } from '../text/award.ts';
import { useText } from '../text/language.ts';
import { Page } from '../ui/page.tsx';

/** A page that is about an award year: says so while there is none, and to whoever may open one, where. */
export const WithYear = ({ children, openAt }: { children: ReactNode; openAt?: string }) => {
  const text = useText(awardText);
  if (useCurrentCycle() !== undefined) return children;
  return (
    <Page title={text.noYear}>
      <Empty description={openAt === undefined ? text.noYearYet : text.noYearDetail}>
        {openAt === undefined ? null : <Link to={openAt}>{text.toBoard}</Link>}
      </Empty>
    </Page>
  );
};
