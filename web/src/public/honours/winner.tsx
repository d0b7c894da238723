import { Link, useParams } from 'react-router';
import { useAnswer } from '../../api/hooks.ts';
import { useDates } from '../../text/dates.ts';
import { useText } from '../../text/language.ts';
import { Page } from '../../ui/page.tsx';
import { Copyable } from '../copyable.tsx';
import { Loaded } from '../loaded.tsx';
import { winnersText } from './text.ts';
import { TitleStatus, type Winner } from './title-status.tsx';

const Revocation = ({ of }: { of: NonNullable<Winner['revocation']> }) => {
  const text = useText(winnersText);
  const dates = useDates();
  return (
    <>
      <dt>{text.revokedOn}</dt>
      <dd>
        <time dateTime={of.decidedOn}>{dates.date(of.decidedOn)}</time>
      </dd>
      <dt>{text.revokedBy}</dt>
      <dd lang="zh-CN">{of.documentNumber}</dd>
      <dt>{text.ground}</dt>
      <dd>{text[of.ground]}</dd>
      <dt>{text.basis}</dt>
      <dd>{text.byArticle(of.article)}</dd>
    </>
  );
};

const Entry = ({ winner, all }: { winner: Winner; all: readonly Winner[] }) => {
  const text = useText(winnersText);
  const dates = useDates();
  const { cycle, name, awardName, certificateNumber, documentNumber, decidedOn, status, revocation } = winner;
  const others = all.filter((other) => other.name === name && other !== winner);
  return (
    <Page title={name}>
      <section className="card" aria-label={awardName}>
        <p>
          <TitleStatus status={status} />
        </p>
        <dl className="facts">
          <dt>{text.award}</dt>
          <dd lang="zh-CN">
            {cycle}年度{awardName}
          </dd>
          <dt>{text.decision}</dt>
          <dd lang="zh-CN">
            {documentNumber}，<time dateTime={decidedOn}>{dates.date(decidedOn)}</time>
          </dd>
          <dt>{text.certificate}</dt>
          <dd>
            <Copyable name={text.certificate} value={certificateNumber} />
          </dd>
          {revocation ? <Revocation of={revocation} /> : null}
        </dl>
        <p className="row screen">
          <Link className="button first" to={`/certificates/${certificateNumber}`}>
            {text.check}
          </Link>
        </p>
      </section>
      {others.length === 0 ? null : (
        <section className="card" aria-labelledby="others">
          <h2 id="others">{text.others}</h2>
          <ul className="bare lines">
            {others.map((other) => (
              <li key={other.certificateNumber} lang="zh-CN">
                <Link to={`/winners/${other.certificateNumber}`}>
                  {other.cycle}年度{other.awardName}
                </Link>{' '}
                <TitleStatus status={other.status} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="screen">
        <Link to="/winners">{text.all}</Link>
      </p>
    </Page>
  );
};

export const Component = () => {
  const text = useText(winnersText);
  const { number = '' } = useParams();
  const query = useAnswer('GET /api/public/winners', {});
  const winner = query.data?.winners.find(({ certificateNumber }) => certificateNumber === number.toUpperCase());
  if (query.data && winner) return <Entry winner={winner} all={query.data.winners} />;
  return (
    <Page title={text.title}>
      <Loaded query={query}>
        {() => (
          <section className="card">
            <h2>{text.unknown}</h2>
            <Link to="/winners">{text.all}</Link>
          </section>
        )}
      </Loaded>
    </Page>
  );
};
