import * as z from 'zod';
import { cycleYear, derivedId, instant, sha256, text } from '../primitives.ts';

/** The kinds of files that are taken, with the endings of their names. */
export const mediaTypes = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
} as const;
export type MediaType = keyof typeof mediaTypes;
export const mediaType = z.enum(Object.keys(mediaTypes) as [MediaType, ...MediaType[]], {
  error: '只接受 PDF、DOCX、XLSX、PNG、JPEG 文件',
});

/** Bytes; scans of a whole report fit, films do not. Working rule. */
const maximumSize = 50 * 1024 * 1024;

/** A file name as people see it: no path and no control characters. */
const fileName = text(200).regex(/^[^/\\\p{Cc}]+$/u, '文件名不能含路径分隔符或控制字符');

/** What is said of a file before it is sent. */
export const announcedFile = z.strictObject({
  name: fileName,
  size: z
    .int()
    .min(1, '文件不能为空')
    .max(maximumSize, '单个文件不能超过50 MB')
    .meta({ description: 'Length in bytes' }),
  sha256,
  mediaType,
});
export type AnnouncedFile = z.infer<typeof announcedFile>;

/** The name's ending and the kind of file have to agree: it is saved under that name. */
export const endingFits = ({ name, mediaType: type }: AnnouncedFile): boolean =>
  mediaTypes[type].some((ending) => name.toLowerCase().endsWith(`.${ending}`));

export const announceEvidence = announcedFile
  .extend({ title: text(200).meta({ description: 'What the file is, in the words of who brings it' }) })
  .refine(endingFits, { path: ['name'], error: '文件名的扩展名与文件类型不一致' });
export type AnnounceEvidence = z.infer<typeof announceEvidence>;

/** Whose files: a credit code, a unit's id, `office`, or `person.<id>`. */
const evidenceOwner = z.string().regex(/^[\w.:@-]{1,140}$/, '材料所有者标识格式不对');
export const ownerParams = z.object({ cycle: cycleYear, owner: evidenceOwner });
export const evidenceParams = ownerParams.extend({ id: derivedId });

/** A form POST: these fields, then the file as the field `file`. */
export const uploadOffer = z.object({ url: z.string(), fields: z.record(z.string(), z.string()) });

export const announcedEvidence = z.object({ id: derivedId, uploadBy: instant, upload: uploadOffer });

export const evidenceState = z.object({
  id: derivedId,
  name: z.string(),
  title: z.string(),
  size: z.int(),
  sha256,
  mediaType: z.string(),
  /** `announced`: the bytes are awaited until `uploadBy`; `expired`: they never came; `clear`: verified, it counts. */
  state: z.enum(['announced', 'expired', 'clear']),
  announcedAt: instant,
  uploadBy: instant,
  clearedAt: instant.optional(),
});

export const evidenceList = z.object({ owner: z.string(), evidence: z.array(evidenceState) });

export const evidenceLink = z.object({
  url: z.string(),
  name: z.string(),
  mediaType: z.string(),
  expiresInSeconds: z.int(),
});
