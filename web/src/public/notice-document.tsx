import type { Answer } from '../api/call.ts';
import { inLanguage } from '../text/phrases.ts';
import { useTitle } from '../ui/use-title.ts';
import { noticeText } from './notice-text.ts';
import { officialDay as day } from './official-day.ts';
import './paper.css';

export type Notice = Answer<'GET /api/public/notices/{cycle}/{notice}'>;

// What was published is an official text: it stands as it is in every language.
const text = inLanguage(noticeText, 'zh');

const awards = [
  { award: 'quality', title: '瓯海区政府质量奖' },
  { award: 'innovation', title: '瓯海区政府质量管理创新奖' },
] as const;

type Name = Notice['names'][number];

/** Organisations as a document lists them, by award. */
export const Names = ({ names, heading: Heading = 'h2' }: { names: readonly Name[]; heading?: 'h2' | 'h4' }) => (
  <>
    {awards.flatMap(({ award, title }) => {
      const named = names.filter((name) => name.award === award);
      if (named.length === 0) return [];
      return [
        <section key={award} className="listed">
          <Heading>{text.listOf(title, named.length)}</Heading>
          <ul>
            {named.map(({ code, name, misprint }) => (
              <li key={code}>
                <span>{name}</span> <span className="soft">统一社会信用代码 {code}</span>
                {misprint === undefined ? null : <span className="misprint">{misprint}</span>}
              </li>
            ))}
          </ul>
        </section>,
      ];
    })}
  </>
);

export const Media = ({ media }: { media: Notice['media'] }) => (
  <>
    {media.map(({ name, on, link }, index) => (
      <span key={`${name} ${on}`}>
        {index > 0 ? '；' : ''}
        {link === undefined ? name : <a href={link}>{name}</a>}（{day(on)}）
      </span>
    ))}
  </>
);

/** A notice like the document that it is: on what it rests, whom it names, how long it runs, how to object, by whom and when. */
export const NoticeDocument = ({ notice }: { notice: Notice }) => {
  useTitle(notice.title);
  return (
    <article className="paper" lang="zh-CN">
      <p className="letterhead">{notice.issuer}</p>
      <h1>{notice.title}</h1>
      <p className="indent">{notice.basis}</p>
      {notice.corrects ? <p className="indent">{notice.corrects.statement}</p> : null}
      <Names names={notice.names} />
      <p className="indent">
        <strong>公示期：</strong>
        {notice.printedPeriod}。
      </p>
      <p className="indent">
        <strong>意见反映：</strong>
        {notice.objecting}
      </p>
      <p className="indent">
        <strong>受理单位和联系方式：</strong>
        {notice.contact}
      </p>
      <p className="indent">
        <strong>刊登媒体：</strong>
        <Media media={notice.media} />
      </p>
      <p className="signed">
        {notice.issuer}
        <br />
        <time dateTime={notice.publishedOn}>{day(notice.publishedOn)}</time>
      </p>
      <p className="print-only soft">网址：{`${location.origin}${location.pathname}`}</p>
    </article>
  );
};
