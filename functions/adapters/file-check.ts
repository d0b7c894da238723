import { unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import { type AnnouncedFile, type MediaType, mediaTypes } from '../contracts/api/evidence.ts';
import { ok, outOfOrder, type Result } from '../domain/kernel/result.ts';
import { digest } from './journal.ts';

/** Parts without which Office documents are none, whatever their table of contents claims. */
const parts: { readonly [T in MediaType]?: readonly string[] } = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': [
    '[Content_Types].xml',
    'word/document.xml',
  ],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['[Content_Types].xml', 'xl/workbook.xml'],
};

/**
 * Whether the bytes are the file that was announced: its length, its SHA-256, and really of its kind (signature; for DOCX and
 * XLSX a whole zip with the right parts and no macros). Answers the very bytes that were checked: these are to be kept, and
 * never read again from where others can write.
 *
 * @param received undefined when nothing arrived
 */
export const checkFile = async (
  received: Uint8Array | undefined,
  { size, sha256, mediaType }: Pick<AnnouncedFile, 'size' | 'sha256' | 'mediaType'>,
): Promise<Result<Uint8Array>> => {
  if (!received) {
    return refused('file-not-received', '尚未收到文件。', '请先上传文件，再确认上传完成。');
  }
  if (received.length !== size) {
    return refused(
      'file-size-differs',
      `收到的文件为${received.length}字节，登记的是${size}字节，可能没有上传完整或选错了文件。`,
      again,
    );
  }
  if (digest(received) !== sha256) {
    return refused('file-hash-differs', '收到的文件与登记的SHA-256不一致，可能在上传中损坏或选错了文件。', again);
  }
  const found = await kindOf(received);
  if (found !== mediaType) {
    const claimed = mediaTypes[mediaType][0].toUpperCase();
    return refused('file-kind-differs', `文件内容不是${claimed}${kindHint(found)}。`, againAsAnother);
  }
  const wanted = parts[mediaType];
  return wanted ? checkParts(received, wanted) : ok(received);
};

const again = '没有保存任何内容；请重新上传同一份文件，或重新登记。';
const againAsAnother = '没有保存任何内容；请另存为正确的格式后重新登记并上传。';

/** The media type by the bytes, as file-type names it; undefined when it knows none. */
const kindOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime;
  } catch {
    // Broken containers make the detection give up with an error of its own: the file is of no known kind.
    return undefined;
  }
};

const kindHint = (found: string | undefined): string => {
  if (found === 'application/x-cfb') return '，而是加密的或旧版的Office文件';
  if (found?.includes('macroenabled')) return '，而是含宏的Office文件';
  return found === undefined ? '' : `，而是${found}`;
};

const checkParts = (bytes: Uint8Array, wanted: readonly string[]): Result<Uint8Array> => {
  const names = new Set<string>();
  try {
    // The filter sees every entry of the table of contents and takes none: nothing is inflated.
    unzipSync(bytes, { filter: ({ name }) => names.add(name) && false });
  } catch {
    return refused('file-damaged', '文件已损坏，打不开其中的内容。', againAsAnother);
  }
  const absent = wanted.filter((name) => !names.has(name));
  if (absent.length > 0) return refused('file-damaged', `文件不完整，缺少${absent.join('、')}。`, againAsAnother);
  if ([...names].some((name) => /vbaProject\.bin$/i.test(name))) {
    return refused('file-kind-differs', '文件含宏，不能作为证明材料。', againAsAnother);
  }
  return ok(bytes);
};

const refused = (code: string, reason: string, remedy: string): Result<never> => outOfOrder({ code, reason, remedy });
