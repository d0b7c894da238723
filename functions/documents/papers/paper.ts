import { type Block, heading, paragraph } from '../../domain/document/model.ts';
import { issuers } from '../../domain/document/words.ts';
import type { CivilDate } from '../../domain/policy/calendar.ts';
import { renderDocx } from '../docx/render.ts';

/** A paper of a volume: records in readable form, in the layout of a document. */
export const drawPaper = (title: string, body: readonly Block[], on: CivilDate): Promise<Uint8Array> =>
  renderDocx({
    form: 'letter',
    title,
    body: [...body, paragraph('（本件由系统按台账记录生成，供归档查阅。）')],
    annexes: [],
    issuer: issuers.office,
    on,
  });

/** A heading with what stands under it; that there is nothing is said. */
export const section = (title: string, body: readonly Block[]): readonly Block[] => [
  heading(title),
  ...(body.length > 0 ? body : [paragraph('无。')]),
];

/** «字段：内容», left out where there is nothing. */
export const field = (label: string, value: string | number | undefined): readonly Block[] =>
  value === undefined || value === '' ? [] : [paragraph(`${label}：${value}`)];
