import type { Answer } from '../../api/call.ts';

export type Status = Answer<'POST /api/public/objections/{receipt}/status'>;

/** A step of an opinion's way, by the name of its words. */
type Step = 'received' | 'accepted' | 'not-accepted' | 'verified' | 'reported' | 'ruled';

interface Progress {
  readonly step: Step;
  readonly standing: 'done' | 'here' | 'ahead';
}

/** The way of an opinion (A14.6d): a formal objection is examined by the committee, a lead is listed in the report. */
const wayOf = ({ kind, state }: Pick<Status, 'kind' | 'state'>): readonly Step[] =>
  state === 'not-accepted'
    ? ['received', 'not-accepted']
    : ['received', 'accepted', 'verified', kind === 'formal' ? 'ruled' : 'reported'];

/** How far it is: what has been done, and what it waits for. */
export const progressOf = (status: Pick<Status, 'kind' | 'state'>): readonly Progress[] => {
  const { kind, state } = status;
  const way = wayOf(status);
  const ended = state === 'upheld' || state === 'dismissed' || (state === 'verified' && kind === 'lead');
  const reached = ended ? way.length - 1 : way.indexOf(state as Step);
  return way.map((step, place) => ({
    step,
    standing: place <= reached ? 'done' : place === reached + 1 ? 'here' : 'ahead',
  }));
};
