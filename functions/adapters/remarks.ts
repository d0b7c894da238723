import type { RemarkSubject } from '../contracts/events/remark.ts';
import { jurisdiction, type StreamRef, type StreamType, streamOf, streams } from '../contracts/streams.ts';
import { cycleOf } from '../domain/cycle/cycle.ts';
import { last } from '../domain/kernel/recorded.ts';
import { organisationNamed, type Remark, remarkOf } from '../domain/remark/remark.ts';
import type { Journal } from './journal.ts';

/** One remark with its answer, read consistently. */
export const loadRemark = async (journal: Journal, cycle: string, id: string): Promise<Remark | undefined> => {
  const [made, answers] = await Promise.all([
    journal.load(streamOf.remark(cycle, id)),
    journal.load(streamOf.remarkAnswer(cycle, id)),
  ]);
  return remarkOf(id, made, answers);
};

/** All remarks of a year, newest first. */
export const loadRemarks = async (journal: Journal, cycle: string): Promise<readonly Remark[]> => {
  const [made, answers] = await Promise.all([journal.list('remark', cycle), journal.list('remark-answer', cycle)]);
  return [...made]
    .flatMap(([id, history]) => remarkOf(id, history, answers.get(id) ?? []) ?? [])
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
};

/** The stream in which a subject stands, and the version that there must be. */
const placeOf = (cycle: string, subject: RemarkSubject): { readonly ref: StreamRef; readonly version: number } => {
  const at = (ref: StreamRef, version = 1) => ({ ref, version });
  switch (subject.kind) {
    case 'stage':
      return at(streamOf.cycle(cycle));
    case 'application':
      return at(streamOf.application(cycle, subject.code));
    case 'document':
      return at(streamOf.document(cycle, subject.document));
    case 'opinion':
      return at(streamOf.objection(cycle, subject.notice, subject.receipt));
    case 'session':
      return at(streamOf.session(cycle, subject.session));
    case 'record': {
      const { type, scope, id, version } = subject;
      return at({ type: type as StreamType, scope, id }, version);
    }
  }
};

/** Whether there is what a remark is about: in this year, or among what outlives the years. */
export const subjectExists = async (journal: Journal, cycle: string, subject: RemarkSubject): Promise<boolean> => {
  if (!cycleOf(await journal.load(streamOf.cycle(cycle)))) return false;
  const { ref, version } = placeOf(cycle, subject);
  const [scope = ''] = ref.scope.split('/');
  if (!Object.hasOwn(streams, ref.type) || (scope !== cycle && scope !== jurisdiction)) return false;
  return (await journal.load(ref)).length >= version;
};

/** The organisation that a remark concerns, where it concerns one. */
export const organisationOf = async (
  journal: Journal,
  cycle: string,
  { subject }: Pick<Remark, 'subject'>,
): Promise<string | undefined> => {
  if (subject.kind !== 'opinion') return organisationNamed(subject);
  const lodged = await journal.load(streamOf.objection(cycle, subject.notice, subject.receipt));
  return last(lodged, 'ObjectionLodged')?.event.about;
};
