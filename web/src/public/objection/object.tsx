import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../../api/hooks.ts';
import { useKeptHere } from '../../drafts/use-kept-here.ts';
import { useText } from '../../text/language.ts';
import { Page } from '../../ui/page.tsx';
import { Countdown, useOver } from '../countdown.tsx';
import { Loaded } from '../loaded.tsx';
import type { Notice } from '../notice-document.tsx';
import { Check } from './check.tsx';
import { blank, type Gap, gapsOf, type Objection } from './objection.ts';
import { ObjectionForm } from './objection-form.tsx';
import { Receipt } from './receipt.tsx';
import { objectionText } from './text.ts';
import './objection.css';

const Gaps = ({ gaps }: { gaps: readonly Gap[] }) => {
  const text = useText(objectionText);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className="problem" role="alert" ref={place} tabIndex={-1}>
      <p className="bad">{text.gaps(gaps.length)}</p>
      <ul>
        {gaps.map(({ field, words }) => (
          <li key={words}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};

interface TypingProps {
  readonly notice: Notice;
  readonly objection: Objection;
  readonly change: (objection: Objection) => void;
  readonly forget: () => void;
}

const Typing = ({ notice, objection, change, forget }: TypingProps) => {
  const text = useText(objectionText);
  const [checked, setChecked] = useState(0);
  const [checking, setChecking] = useState(false);
  const gaps = gapsOf(objection, text);
  const edit = (part: Partial<Objection>): void => {
    // Another content is another command.
    const { key: _, ...rest } = objection;
    change({ ...rest, ...part });
  };
  const check = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(checked + 1);
    setChecking(gaps.length === 0);
  };
  if (checking) {
    return <Check notice={notice} objection={objection} change={change} onEdit={() => setChecking(false)} />;
  }
  return (
    <form className="card" noValidate onSubmit={check}>
      {objection.key ? (
        <div className="told" role="status">
          <p>{text.unanswered}</p>
        </div>
      ) : null}
      {checked > 0 && gaps.length > 0 ? <Gaps key={checked} gaps={gaps} /> : null}
      <ObjectionForm notice={notice} objection={objection} gaps={checked > 0 ? gaps : []} edit={edit} />
      <p className="hint">{text.privacy}</p>
      <p className="hint">{text.kept}</p>
      <p className="row">
        <button type="submit" className="first">
          {text.check}
        </button>
        <button
          type="button"
          onClick={() => {
            forget();
            setChecked(0);
          }}
        >
          {text.clear}
        </button>
      </p>
    </form>
  );
};

const Over = ({ notice, objection }: { notice: Notice; objection: Objection }) => {
  const text = useText(objectionText);
  return (
    <>
      <div className="told">
        <p className="bad">{text.over}</p>
        <p>
          {text.overDetail}
          <span lang="zh-CN">{notice.contact}</span>
        </p>
      </div>
      {objection.text === '' ? null : (
        <section className="card" aria-labelledby="unsent">
          <h2 id="unsent">{text.unsent}</h2>
          <p className="typed">{objection.text}</p>
        </section>
      )}
    </>
  );
};

const OnNotice = ({ notice }: { notice: Notice }) => {
  const text = useText(objectionText);
  const { cycle, notice: id, title, endsAt, open } = notice;
  const { content, ready, change, forget } = useKeptHere(`public/objection/${cycle}/${id}`, blank);
  const over = useOver(endsAt) || !open;
  if (!ready) return null;
  if (content.lodged) {
    return <Receipt objection={content} lodged={content.lodged} change={change} forget={forget} />;
  }
  return (
    <Page title={text.title} lead={<span lang="zh-CN">{title}</span>}>
      <p className="trail">
        <Link to={`/notices/${cycle}/${id}`}>{text.back}</Link>
      </p>
      {/* What was sent in time and got no answer is asked again after the end, too. */}
      {over && content.key === undefined ? (
        <Over notice={notice} objection={content} />
      ) : (
        <>
          <Countdown at={endsAt} left={text.left} over={text.over} />
          <Typing notice={notice} objection={content} change={change} forget={forget} />
        </>
      )}
    </Page>
  );
};

const ObjectPage = () => {
  const text = useText(objectionText);
  const { cycle = '', notice = '' } = useParams();
  const query = useAnswer('GET /api/public/notices/{cycle}/{notice}', { path: { cycle, notice } }, { every: 60_000 });
  if (query.data) return <OnNotice key={`${cycle} ${notice}`} notice={query.data} />;
  return (
    <Page title={text.title}>
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  );
};

export const Component = ObjectPage;
