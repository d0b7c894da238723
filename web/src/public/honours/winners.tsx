import { useId } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/hooks.ts';
import { useText } from '../../text/language.ts';
import { Page } from '../../ui/page.tsx';
import { Loaded } from '../loaded.tsx';
import './honours.css';
import { winnersText } from './text.ts';
import { TitleStatus, type Winner } from './title-status.tsx';

const Year = ({ cycle, winners }: { cycle: string; winners: readonly Winner[] }) => {
  const text = useText(winnersText);
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{text.year(cycle)}</h2>
      <table className="register" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{text.organisation}</th>
            <th scope="col">{text.award}</th>
            <th scope="col">{text.certificate}</th>
            <th scope="col">{text.status}</th>
          </tr>
        </thead>
        <tbody>
          {winners.map(({ name, awardName, certificateNumber, status }) => (
            <tr key={certificateNumber}>
              <td data-label={text.organisation} lang="zh-CN">
                <Link to={`/winners/${certificateNumber}`}>{name}</Link>
              </td>
              <td data-label={text.award} lang="zh-CN">
                {awardName}
              </td>
              <td data-label={text.certificate}>
                <code>{certificateNumber}</code>
              </td>
              <td data-label={text.status}>
                <TitleStatus status={status} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Register = ({ winners }: { winners: readonly Winner[] }) => {
  const text = useText(winnersText);
  const [query, setQuery] = useSearchParams();
  const sought = query.get('find') ?? '';
  if (winners.length === 0) {
    return (
      <section className="card">
        <h2>{text.none}</h2>
        <p>{text.noneDetail}</p>
      </section>
    );
  }
  const found = winners.filter(
    ({ name, certificateNumber }) =>
      name.includes(sought.trim()) || certificateNumber.includes(sought.trim().toUpperCase()),
  );
  return (
    <>
      <search className="screen finding">
        <label htmlFor="find">{text.find}</label>
        <input
          id="find"
          type="search"
          value={sought}
          onChange={({ target: { value } }) => setQuery(value === '' ? {} : { find: value }, { replace: true })}
        />
      </search>
      {found.length === 0 ? <p role="status">{text.nothing}</p> : null}
      {[...new Set(found.map(({ cycle }) => cycle))].map((year) => (
        <Year key={year} cycle={year} winners={found.filter(({ cycle }) => cycle === year)} />
      ))}
    </>
  );
};

export const Component = () => {
  const text = useText(winnersText);
  const query = useAnswer('GET /api/public/winners', {});
  return (
    <Page title={text.title} lead={text.lead}>
      <Loaded query={query}>{({ winners }) => <Register winners={winners} />}</Loaded>
    </Page>
  );
};
