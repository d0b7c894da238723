import { useCycle } from '../../desk/cycle.ts';
import { EvidenceBox } from '../../files/evidence-box.tsx';
import { useText } from '../../text/language.ts';
import { phrases } from '../../text/phrases.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Page } from '../../ui/page.tsx';
import { useApplication } from './use-application.ts';

const evidenceText = phrases({
  title: ['证明材料', 'Evidence'],
  lead: [
    '先在这里上传，再在申报材料中选用；也可以在填写时直接上传。只有“已收到，核对一致”的才算数。',
    'Upload here and choose in the application, or upload while filling it in. Only what was received and verified counts.',
  ],
});

/** All files of the organisation. */
export const Component = () => {
  const text = useText(evidenceText);
  const cycle = useCycle();
  const query = useApplication();
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={query}>{({ code }) => <EvidenceBox cycle={cycle} owner={code} />}</Loaded>
    </Page>
  );
};
