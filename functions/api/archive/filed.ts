import type { Journal } from '../../adapters/journal.ts';
import type { DocumentKind } from '../../contracts/events/document.ts';
import type { KeptFile } from '../../domain/archive/plan.ts';
import type { OfficialDocument } from '../../domain/document/document.ts';
import { issuers } from '../../domain/document/words.ts';
import { type EvidenceFile, evidenceFiles } from '../../domain/evidence/evidence.ts';
import { consultedDepartments } from '../../domain/inquiry/departments.ts';
import { civilDateOf } from '../../domain/policy/calendar.ts';

/** The files of an owner, by id. */
export const loadFiles = async (
  journal: Journal,
  cycle: string,
  owner: string,
): Promise<ReadonlyMap<string, EvidenceFile>> => evidenceFiles(await journal.list('evidence', `${cycle}/${owner}`));

/** A department by its name, everybody else by his id. */
export const unitName = (unit: string): string => consultedDepartments.get(unit) ?? unit;

const endingOf = (name: string): string => /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin';

/** What is said of a file that somebody brought; what was never verified is none. */
export const filed = (
  file: EvidenceFile | undefined,
  said: Pick<KeptFile, 'folder' | 'responsible'> &
    Partial<Pick<KeptFile, 'title' | 'on' | 'note' | 'documentNumber' | 'personal'>>,
): readonly KeptFile[] =>
  file?.clear
    ? [
        {
          title: file.title,
          on: civilDateOf(file.announcedAt),
          ...said,
          ending: endingOf(file.name),
          shelf: 'evidence',
          key: file.clear.key,
          sha256: file.sha256,
          size: file.size,
        },
      ]
    : [];

const issuerOf = (kind: DocumentKind): string => {
  switch (kind) {
    case 'commendation-decision':
    case 'certificate':
      return issuers.government;
    case 'approval-request':
    case 'objection-ruled':
    case 'revocation-announcement':
      return issuers.committee;
    default:
      return issuers.office;
  }
};

/** The ids of the scans of a document: the stamped PDF, and the slips of its service. */
export const scansOf = ({ issued, services }: OfficialDocument): readonly string[] => [
  ...(issued ? [issued.scan] : []),
  ...services.flatMap(({ slip }) => slip ?? []),
];

/** An issued document as it is filed: the stamped PDF, which is the valid version, and the slips of its service (A8a). */
export const filedDocument = (
  { kind, draft, issued, services }: OfficialDocument,
  office: ReadonlyMap<string, EvidenceFile>,
  folder: string,
): readonly KeptFile[] => {
  if (!issued) return [];
  const { documentNumber, scan, on } = issued;
  const { title } = draft;
  return [
    ...filed(office.get(scan), { folder, title, documentNumber, responsible: issuerOf(kind), on }),
    ...services.flatMap((service) =>
      service.slip === undefined
        ? []
        : filed(office.get(service.slip), {
            folder,
            title: `${title}（送达回证，${service.addressee}）`,
            documentNumber,
            responsible: service.addressee,
            on: service.on,
          }),
    ),
  ];
};

/** The ids among `known` that stand anywhere in these events: whatever cites a file has it filed with it. */
export const citedIn = (events: readonly unknown[], known: ReadonlyMap<string, unknown>): ReadonlySet<string> => {
  const cited = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string' && known.has(value)) cited.add(value);
    else if (Array.isArray(value)) value.forEach(look);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(look);
  };
  events.forEach(look);
  return cited;
};
