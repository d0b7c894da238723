import type { CivilDate } from '../policy/calendar.ts';

/** A piece of the body: a paragraph begins two characters in; headings are counted 一、 and （一） by whoever writes them. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading' | 'subheading'; readonly text: string }
  | {
      readonly kind: 'table';
      /** Widths are shares of the text's width. */
      readonly columns: readonly { readonly title: string; readonly share: number }[];
      readonly rows: readonly (readonly string[])[];
    };

/** An official document (公文) by its elements in the order of GB/T 9704-2012, as yet without layout. */
export interface Letter {
  readonly form: 'letter';
  /** 文号, where it was already given: nothing stands in its place otherwise. */
  readonly documentNumber?: string;
  readonly title: string;
  /** 主送机关. */
  readonly addressee?: string;
  readonly body: readonly Block[];
  /** 附件: listed under the body, each on a page of its own. */
  readonly annexes: readonly { readonly title: string; readonly body: readonly Block[] }[];
  /** 发文机关署名. */
  readonly issuer: string;
  /** 成文日期. */
  readonly on: CivilDate;
  /** 附注. */
  readonly note?: string;
}

/** A certificate of an award: one page across, with the public check as a QR code. */
export interface CertificateSheet {
  readonly form: 'certificate';
  readonly title: string;
  readonly organisation: string;
  readonly statement: string;
  /** 证书编号. */
  readonly number: string;
  /** 文号 of the commendation. */
  readonly decision: string;
  readonly issuer: string;
  readonly on: CivilDate;
  /** Where the certificate is checked. */
  readonly checkAt: string;
}

export type DocumentModel = Letter | CertificateSheet;

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });

const linesOfBlock = (block: Block): readonly string[] =>
  block.kind === 'table'
    ? [block.columns.map(({ title }) => title).join('｜'), ...block.rows.map((row) => row.join('｜'))]
    : [block.text];

/** «2026年9月18日», as documents are dated. */
export const officialDate = (date: CivilDate): string =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

/** 附件说明: numbered where there are several. */
export const annexLines = ({ annexes }: Pick<Letter, 'annexes'>): readonly string[] =>
  annexes.map(({ title }, index) =>
    index === 0 ? `附件：${annexes.length > 1 ? '1.' : ''}${title}` : `　　　${index + 1}.${title}`,
  );

/** What stands below a certificate: by what it can be checked. */
export const footOf = ({ number, decision, checkAt }: CertificateSheet) =>
  [`证书编号：${number}`, `表彰决定：${decision}`, `扫码或访问 ${checkAt} 查验`] as const;

/** Everything that stands in a document, a line each, in the order in which it is read. */
export const linesOf = (model: DocumentModel): readonly string[] =>
  model.form === 'certificate'
    ? [model.title, model.organisation, model.statement, ...footOf(model), model.issuer, officialDate(model.on)]
    : [
        ...(model.documentNumber === undefined ? [] : [model.documentNumber]),
        model.title,
        ...(model.addressee === undefined ? [] : [`${model.addressee}：`]),
        ...model.body.flatMap(linesOfBlock),
        ...annexLines(model),
        model.issuer,
        officialDate(model.on),
        ...(model.note === undefined ? [] : [`（${model.note}）`]),
        ...model.annexes.flatMap(({ title, body }) => [title, ...body.flatMap(linesOfBlock)]),
      ];
