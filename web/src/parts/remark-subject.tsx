import { awardText } from '../text/award.ts';
import { decisionText } from '../text/decision.ts';
import { useText } from '../text/language.ts';
import { remarksText } from '../text/remarks.ts';
import { useSessionName } from './use-session-name.ts';

interface Subject {
  readonly kind: string;
  readonly [part: string]: string | number;
}

const kinds = ['stage', 'application', 'document', 'opinion', 'session', 'record'] as const;
const stages = ['qualification-review', 'document-review', 'site-visit', 'oral-defence'] as const;

/** What a remark is about, in words. @param nameOf an organisation's name by its credit code */
export const RemarkSubject = ({ subject, nameOf }: { subject: Subject; nameOf: (code: string) => string }) => {
  const text = useText(remarksText);
  const award = useText(awardText);
  const sessionOf = useSessionName();
  const decision = useText(decisionText);
  const kind = kinds.find((known) => known === subject.kind);
  const of = (part: string): string => String(subject[part] ?? '');
  const words = (): string => {
    switch (kind) {
      case 'stage': {
        const stage = stages.find((known) => known === subject.stage);
        return stage ? award[stage] : of('stage');
      }
      case 'application':
        return nameOf(of('code'));
      case 'document':
        return of('document');
      case 'opinion':
        return `${decision.notice(of('notice'))} ${of('receipt')}`;
      case 'session':
        return sessionOf(of('session'));
      default:
        return `${of('type')} ${of('scope')} ${of('id')} #${of('version')}`;
    }
  };
  return (
    <>
      <span className="page-lead">{kind ? text[kind] : subject.kind}</span> {words()}
    </>
  );
};
