import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../../api/hooks.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { Sections } from '../../../parts/sections.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { useText } from '../../../text/language.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { Page } from '../../../ui/page.tsx';
import { ContentSection } from './content.tsx';
import { DefenceSection } from './defence.tsx';
import { OverviewSection } from './overview.tsx';
import { QualificationSection } from './qualification.tsx';
import { TeamSection } from './team.tsx';
import { applicationsText } from './text.ts';
import { ThirdSection } from './third.tsx';
import { TimelineSection } from './timeline-section.tsx';
import type { Application } from './use-application.ts';
import { VersionsSection } from './versions.tsx';
import { VisitSection } from './visit.tsx';

const sections = [
  ['overview', 'overview', OverviewSection],
  ['content', 'content', ContentSection],
  ['versions', 'versions', VersionsSection],
  ['qualification', 'qualificationTab', QualificationSection],
  ['third', 'third', ThirdSection],
  ['team', 'teamTab', TeamSection],
  ['visit', 'visitTab', VisitSection],
  ['defence', 'defenceTab', DefenceSection],
  ['timeline', 'timeline', TimelineSection],
] as const satisfies readonly (readonly [
  string,
  keyof typeof applicationsText,
  (given: { application: Application }) => ReactNode,
])[];

/** One application with all that the office may see of it, by tabs that stand in the address. */
export const Dossier = () => {
  const text = useText(applicationsText);
  const office = useText(awardText);
  const common = useText(commonText);
  const cycle = useCycle();
  const { code = '' } = useParams();
  const application = useAnswer('GET /api/office/cycles/{cycle}/applications/{code}', { path: { cycle, code } });
  const { name, award, place } = application.data ?? {};
  return (
    <Page
      title={name ?? code}
      lead={award && place ? `${common[award]} · ${office[place.at]}` : undefined}
      actions={<Link to="/office/applications">{text.backToList}</Link>}
    >
      <Loaded query={application}>
        {(found) => (
          <Sections
            label={found.name}
            of={sections.map(([key, title, Section]) => ({
              key,
              label: text[title],
              show: () => <Section application={found} />,
            }))}
          />
        )}
      </Loaded>
    </Page>
  );
};
