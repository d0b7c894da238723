import type { Answer } from '../../api/call.ts';
import { useCycle } from '../../desk/cycle.ts';
import { useSessionName } from '../../parts/use-session-name.ts';
import { decisionText } from '../../text/decision.ts';
import { roleText, streamText } from '../../text/journal.ts';
import { eventText } from '../../text/journal-events.ts';
import { useText } from '../../text/language.ts';
import { supervisorText } from './text.ts';
import { useSubjects } from './use-subjects.ts';

export type Entry = Answer<'GET /api/supervisor/cycles/{cycle}/timeline'>['entries'][number];
export type StreamType = keyof typeof streamText;

export const streamTypes = Object.keys(streamText) as readonly StreamType[];
export const roles = Object.keys(roleText) as readonly (keyof typeof roleText)[];

export const streamTypeOf = (value: string | undefined): StreamType | undefined =>
  streamTypes.find((type) => type === value);

const isKey = <T extends object>(words: T, key: string): key is string & keyof T => Object.hasOwn(words, key);

/** The journal's own names in words; what has none stands as it is. */
export const useWords = () => {
  const streams = useText(streamText);
  const events = useText(eventText);
  const names = useText(roleText);
  return {
    stream: (type: string): string => (isKey(streams, type) ? streams[type] : type),
    event: (type: string): string => (isKey(events, type) ? events[type] : type),
    role: (role: string): string => (isKey(names, role) ? names[role] : role),
  };
};

/** What a record is about: the kind of stream, and which one of them. */
export const About = ({ stream: { type, scope, id } }: Pick<Entry, 'stream'>) => {
  const words = useWords();
  const cycle = useCycle();
  const decision = useText(decisionText);
  const sessionOf = useSessionName();
  const { organisationOf, personOf } = useSubjects();
  const wordOf = (part: string): string => {
    if (/^(?:quality|innovation)-\d+$/.test(part)) return sessionOf(part);
    return /^n\d+$/.test(part) ? decision.notice(part) : personOf(organisationOf(part));
  };
  // Scopes and ids name organisations by their credit codes, alone or beside other parts; the year is the page's own.
  const named = `${scope} ${id}`
    .split(/[\s/]+/)
    .filter((part) => part !== '' && part !== cycle)
    .map(wordOf);
  return (
    <>
      {words.stream(type)}
      <div className="page-lead code">{named.join(' · ')}</div>
    </>
  );
};

/** Who did it, in which role, and in whose name where it was recorded from paper. */
export const By = ({ actor: { id, role, unit, inNameOf } }: Pick<Entry, 'actor'>) => {
  const text = useText(supervisorText);
  const words = useWords();
  const { organisationOf, personOf } = useSubjects();
  return (
    <>
      {role === 'system' ? words.role(role) : `${words.role(role)} · ${personOf(id)}`}
      {unit === undefined ? null : <div className="page-lead">{organisationOf(unit)}</div>}
      {inNameOf ? (
        <div className="page-lead">{text.inNameOf(words.role(inNameOf.role), personOf(inNameOf.recorder))}</div>
      ) : null}
    </>
  );
};

/** The query by which a record is named in addresses. */
export const recordQuery = ({ stream, version }: Pick<Entry, 'stream' | 'version'>): string =>
  `${new URLSearchParams({ type: stream.type, scope: stream.scope, id: stream.id, version: String(version) })}`;
