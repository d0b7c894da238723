import type { Award } from '../../functions/contracts/primitives.ts';
import { type Organisation, organisationNamed } from '../seed/organisations.ts';
import { year } from './context.ts';
import { dates } from './dates.ts';

const quality = ['霁岚', '履屿', '阀屿', '栎川', '筑桐', '衔枝', '澄汐', '禾屿'].map(organisationNamed);
const innovation = ['锁禾', '微岫', '云蓑', '拓岩', '珂镜'].map(organisationNamed);

const at = (list: readonly Organisation[], place: number): Organisation => {
  const organisation = list[place];
  if (!organisation) throw new RangeError(`no organisation at ${place}`);
  return organisation;
};

/** Who applies for which award. */
export const applicants = { quality, innovation } as const;

/** What becomes of some of them. */
export const fate = {
  /** A department refuses to confirm its record; the office finds the sixth condition not met. */
  notQualified: at(quality, 7),
  /** Lowest in document review; its 复核 succeeds, and it fails again on the merits. */
  eliminated: at(quality, 6),
  /** Asked to correct a figure. */
  corrected: at(quality, 1),
  /** An examiner's interest in it comes out when the consensus stands. */
  lateConflict: at(quality, 2),
  /** Disagrees with the first version of the site report. */
  disputing: at(quality, 3),
  /** Fewest votes among those with a majority: sixth, and moves up. */
  sixth: at(quality, 5),
  /** On the list, until an objection is upheld. */
  removed: at(quality, 4),
  /** An objection against it is dismissed. */
  cleared: at(quality, 0),
  withdrawn: at(innovation, 2),
  noMajority: at(innovation, 3),
  /** On the list, until an anonymous lead proves true: its review is terminated before the approval. */
  terminated: at(innovation, 4),
  /** An objection against it comes by letter within the period and is entered after it. */
  byLetter: at(quality, 3),
  /** Won by false statements, as it turns out after the commendation. */
  fraudulent: at(innovation, 1),
  /** A serious accident within two years of the commendation. */
  accident: at(quality, 3),
  /** Begins too late: its submission comes after the window. */
  late: organisationNamed('瑾岳'),
} as const;

/** Every application of the demo. */
export const filings = [
  ...quality.map((organisation) => ({ organisation, award: 'quality' as Award })),
  ...innovation.map((organisation) => ({ organisation, award: 'innovation' as Award })),
].map((entry) => ({ ...entry, cycle: year, signedOn: dates.drafting }));

/** Small organisations, whose files serve several purposes each. */
export const sparingOnes: ReadonlySet<Organisation> = new Set([...innovation, fate.eliminated, fate.notQualified]);

/** Two officers; what one closes the other finds closed. */
export const officers = ['office1', 'office2'] as const;

/** Nine examiners in three teams, the leader first; three in reserve. */
export const teams = [
  { name: '第一评审组', members: ['examiner02', 'examiner01', 'examiner03'], expert: 'examiner01' },
  { name: '第二评审组', members: ['examiner05', 'examiner04', 'examiner06'], expert: 'examiner04' },
  { name: '第三评审组', members: ['examiner08', 'examiner07', 'examiner09'], expert: 'examiner07' },
] as const;
export const reserves = ['examiner10', 'examiner11', 'examiner12'] as const;

/** Which team reviews whom. */
export const teamOf = (organisation: Organisation): (typeof teams)[number] => {
  const place = filings.findIndex((filing) => filing.organisation.code === organisation.code);
  const [first, second, third] = teams;
  return place < 4 ? first : place < 8 ? second : third;
};

/** The member of the first team whose interest comes out late. */
export const conflicted = 'examiner03';

export const panel = ['panellist1', 'panellist2', 'panellist3', 'panellist4', 'panellist5'] as const;

export const members = ['chair', 'vicechair', 'director', 'member1', 'member2', 'member3', 'member4'] as const;

/** A post that changes hands before the ballot (A6a). */
export const handover = { seat: 'member4', from: 'member4', to: 'member5', name: '毕远山' } as const;

/** Who votes: who sits when the committee meets. */
export const voters: readonly string[] = members.map((member) => (member === handover.from ? handover.to : member));

/** A fact that a department confirms on paper: the office records its stamped sheet. */
export const onPaper = { organisation: at(quality, 0), department: 'emergency', fact: 'safety-record' } as const;

/** A member with a declared interest in one candidate: he leaves both numbers of its ballot (A14.5b). */
export const recusal = { member: 'member1', organisation: at(quality, 1) } as const;

/** A panellist with a declared interest in one organisation. */
export const absentPanellist = { panellist: 'panellist3', organisation: at(quality, 0) } as const;

/** An examiner with a declared interest in a consultancy that an applicant used. */
export const consulted = { examiner: 'examiner11', organisation: at(quality, 0) } as const;
