import { useCycle } from '../../../desk/cycle.ts';
import { EvidenceBox } from '../../../files/evidence-box.tsx';
import { conductText } from '../../../text/conduct.ts';
import { useText } from '../../../text/language.ts';
import { Page } from '../../../ui/page.tsx';

/** All files of the office in the year. */
export const Files = () => {
  const text = useText(conductText);
  return (
    <Page title={text.files} lead={text.filesLead}>
      <EvidenceBox cycle={useCycle()} owner="office" />
    </Page>
  );
};
