import { describe, expect, it } from 'vitest';
import { lodgeOpinion } from '../../functions/contracts/api/opinion.ts';
import { blank, bodyOf, gapsOf, most, type Objection, withFiles } from '../../web/src/public/objection/objection.ts';
import { progressOf } from '../../web/src/public/objection/progress.ts';
import { objectionText } from '../../web/src/public/objection/text.ts';
import { inLanguage } from '../../web/src/text/phrases.ts';

const text = inLanguage(objectionText, 'zh');
const file = (name: string, size = 3) => new File([new Uint8Array(size)], name, { lastModified: 1 });
const formal: Objection = {
  kind: 'formal',
  about: '91330304MA00000050',
  name: ' 闻人语 ',
  contact: '0577-00060001',
  text: ' 事实和理由 ',
  files: [file('证据.pdf'), file('照片.JPG')],
};
const hashes = ['a'.repeat(64), 'b'.repeat(64)];

describe('an opinion as it is typed', () => {
  it('A14.6c: all that is missing is said at once, and a lead needs neither name nor contact', () => {
    const fieldsOf = (objection: Objection) => gapsOf(objection, text).map(({ field }) => field);
    expect(fieldsOf(blank)).toEqual(['about', 'kind', 'text']);
    expect(fieldsOf({ ...blank, kind: 'formal' })).toEqual(['about', 'name', 'contact', 'text']);
    expect(fieldsOf({ ...blank, kind: 'lead' })).toEqual(['about', 'text']);
    expect(fieldsOf(formal)).toEqual([]);
    expect(fieldsOf({ ...formal, text: 'x'.repeat(most.text + 1), name: '  ' })).toEqual(['name', 'text']);
  });

  it('A14.6c: files that the API refuses are named before they are sent', () => {
    const wordsOf = (files: readonly File[]) => gapsOf({ ...formal, files }, text).map(({ words }) => words);
    expect(wordsOf([file('录音.mp3')])).toEqual(['“录音.mp3”不是可接受的文件类型']);
    expect(wordsOf([file('空.pdf', 0)])).toEqual(['“空.pdf”是空文件']);
    expect(wordsOf([file('大.pdf', most.size + 1)])).toEqual(['“大.pdf”超过20 MB']);
    expect(wordsOf(Array.from({ length: 6 }, (_, place) => file(`${place}.pdf`)))).toEqual(['最多5个文件']);
    expect(withFiles([file('一.pdf')], [file('一.pdf'), file('二.pdf')]).map(({ name }) => name)).toEqual([
      '一.pdf',
      '二.pdf',
    ]);
  });

  it('A14.6c: is sent as the API takes it, a lead with nothing that tells who wrote it', () => {
    const sent = bodyOf(formal, hashes);
    expect(lodgeOpinion.safeParse(sent).success).toBe(true);
    expect(sent).toMatchObject({ name: '闻人语', text: '事实和理由', files: [{ sha256: hashes[0] }, { size: 3 }] });
    const lead = bodyOf({ ...formal, kind: 'lead' }, []);
    expect(lodgeOpinion.safeParse(lead).success).toBe(true);
    expect(Object.keys(lead).toSorted()).toEqual(['about', 'kind', 'text']);
  });

  it('has the limits of the API', () => {
    const at = (part: 'name' | 'contact' | 'text', length: number) =>
      lodgeOpinion.safeParse({ ...bodyOf(formal, hashes), [part]: 'x'.repeat(length) }).success;
    for (const part of ['name', 'contact', 'text'] as const) {
      expect([at(part, most[part]), at(part, most[part] + 1)], part).toEqual([true, false]);
    }
  });
});

describe('how far an opinion is', () => {
  const shown = (kind: 'formal' | 'lead', state: Parameters<typeof progressOf>[0]['state']) =>
    progressOf({ kind, state }).map(({ step, standing }) => `${step} ${standing}`);

  it('A14.6d: a formal objection ends with the committee, a lead in the report', () => {
    expect(shown('formal', 'received')).toEqual(['received done', 'accepted here', 'verified ahead', 'ruled ahead']);
    expect(shown('formal', 'verified')).toEqual(['received done', 'accepted done', 'verified done', 'ruled here']);
    expect(shown('formal', 'dismissed').at(-1)).toBe('ruled done');
    expect(shown('lead', 'accepted')).toEqual(['received done', 'accepted done', 'verified here', 'reported ahead']);
    expect(shown('lead', 'verified').at(-1)).toBe('reported done');
    expect(shown('formal', 'not-accepted')).toEqual(['received done', 'not-accepted done']);
  });
});
