import { Empty } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useCurrentCycle } from '../../../desk/cycle.ts';
import { useText } from '../../../text/language.ts';
import { Page } from '../../../ui/page.tsx';
import { officeText } from '../text.ts';

/** A page that is about an award year: says where to open one while there is none. */
export const WithYear = ({ children }: { children: ReactNode }) => {
  const text = useText(officeText);
  if (useCurrentCycle() !== undefined) return children;
  return (
    <Page title={text.noYear}>
      <Empty description={text.noYearDetail}>
        <Link to="/office">{text.toBoard}</Link>
      </Empty>
    </Page>
  );
};
