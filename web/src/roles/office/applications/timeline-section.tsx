import { Timeline } from 'antd';
import { awardText } from '../../../text/award.ts';
import { useText } from '../../../text/language.ts';
import { Moment as At } from '../../../ui/moment.tsx';
import { useNames } from '../who.ts';
import { applicationsText } from './text.ts';
import { type Moment, timelineOf } from './timeline.ts';
import type { Application } from './use-application.ts';

/** The course of an application, the newest first. */
export const TimelineSection = ({ application }: { application: Application }) => {
  const text = useText(applicationsText);
  const office = useText(awardText);
  const nameOf = useNames();
  const wordsOf = ({ what, about = '' }: Moment): string => {
    switch (what) {
      case 'submitted':
        return text.tSubmitted;
      case 'asked':
        return text.tAsked(about);
      case 'verdict':
        return text.tVerdict(about === 'qualified' ? office.qualified : office['not-qualified']);
      case 'correction':
        return `${text.tCorrection}：${about}`;
      case 'opinion':
        return text.tOpinion(about);
      case 'document-scored':
        return text.tScored(nameOf(about), text.documentPhase);
      case 'site-scored':
        return text.tScored(nameOf(about), text.sitePhase);
      case 'document-consensus':
        return text.tConsensus(text.documentPhase);
      case 'site-consensus':
        return text.tConsensus(text.sitePhase);
      case 'recusal':
        return text.tRecusal;
      case 'visit':
        return text.tVisit;
      case 'report':
        return text.tReport;
      case 'recommendation':
        return text.tRecommendation;
      case 'defence':
        return `${text.tDefence}：${about}`;
    }
  };
  return (
    <>
      <h2>{text.timeline}</h2>
      <Timeline
        items={timelineOf(application)
          .toReversed()
          .map((moment, index) => ({
            key: index,
            content: (
              <>
                <At at={moment.at} />
                <br />
                {wordsOf(moment)}
              </>
            ),
          }))}
      />
    </>
  );
};
