import type { Letter } from '../../../functions/domain/document/model.ts';
import { officialDay } from './official-day.ts';
import './paper.css';

/** A piece of the body; letters that the public reads have no tables. */
const Piece = ({ block }: { block: Letter['body'][number] }) => {
  if (block.kind === 'table') return null;
  if (block.kind === 'heading') return <h3>{block.text}</h3>;
  if (block.kind === 'subheading') return <h4>{block.text}</h4>;
  return <p className="indent">{block.text}</p>;
};

/** An official document as it is read on a screen and printed (GB/T 9704): head, number, title, addressee, body, signature, date. */
export const LetterSheet = ({ letter }: { letter: Letter }) => (
  <article className="paper" lang="zh-CN">
    <p className="letterhead">{letter.issuer}</p>
    {letter.documentNumber === undefined ? null : <p className="number">{letter.documentNumber}</p>}
    <h2 className="title">{letter.title}</h2>
    {letter.addressee === undefined ? null : <p>{letter.addressee}：</p>}
    {letter.body.map((block) => (
      <Piece key={JSON.stringify(block)} block={block} />
    ))}
    <p className="signed">
      {letter.issuer}
      <br />
      <time dateTime={letter.on}>{officialDay(letter.on)}</time>
    </p>
    <p className="print-only soft">网址：{`${location.origin}${location.pathname}`}</p>
  </article>
);
