import { Workbooks } from '../../../parts/workbooks.tsx';
import { useText } from '../../../text/language.ts';
import { Page } from '../../../ui/page.tsx';
import { Archive } from './archive.tsx';
import { planText } from './text.ts';

/** Workbooks of the year, and the volumes of its archive. */
export const Exports = () => {
  const text = useText(planText);
  return (
    <Page title={text.exports} lead={text.exportsLead}>
      <Workbooks />
      <Archive />
    </Page>
  );
};
