import type { Answer } from '../api/call.ts';
import { useAnswer } from '../api/hooks.ts';
import { useServerTime } from '../app/clock.ts';
import { commonText } from '../text/common.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/language.ts';
import { CurrentYear } from './current-year.tsx';
import { Loaded } from './loaded.tsx';
import { defencesText } from './year-text.ts';

type Defence = Answer<'GET /api/public/cycles/{cycle}/defences'>['defences'][number];

const Session = ({ defence: { name, award, at, place, publicAttendance } }: { defence: Defence }) => {
  const text = useText(defencesText);
  const common = useText(commonText);
  const dates = useDates();
  const now = useServerTime();
  return (
    <li className="card">
      <h2>
        <time dateTime={at}>{dates.moment(at)}</time>
        {now !== undefined && now > Date.parse(at) ? <span className="soft">　{text.past}</span> : null}
      </h2>
      <dl className="facts">
        <dt>{text.organisation}</dt>
        <dd lang="zh-CN">{name}</dd>
        <dt>{text.award}</dt>
        <dd>{common[award]}</dd>
        <dt>{text.place}</dt>
        <dd lang="zh-CN">{place}</dd>
        <dt>{text.attend}</dt>
        <dd lang="zh-CN">{publicAttendance}</dd>
      </dl>
    </li>
  );
};

const OfYear = ({ year }: { year: string }) => {
  const text = useText(defencesText);
  const query = useAnswer('GET /api/public/cycles/{cycle}/defences', { path: { cycle: year } });
  return (
    <Loaded query={query}>
      {({ defences }) =>
        defences.length === 0 ? (
          <section className="card">
            <h2>{text.none}</h2>
            <p>{text.noneDetail}</p>
          </section>
        ) : (
          <ul className="bare">
            {defences.map((defence) => (
              <Session key={`${defence.at} ${defence.name}`} defence={defence} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
};

export const Component = () => {
  const text = useText(defencesText);
  return (
    <CurrentYear title={text.title} lead={text.lead} titleOf={text.titleOf} empty={text.noneDetail}>
      {(year) => <OfYear year={year} />}
    </CurrentYear>
  );
};
