import { useAnswer } from '../api/hooks.ts';
import { useNow } from '../app/clock.ts';
import { commonText } from '../text/common.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/language.ts';
import { Loaded } from './loaded.tsx';
import { publicText } from './text.ts';

const Home = () => {
  const text = useText(publicText);
  const common = useText(commonText);
  const dates = useDates();
  const now = useNow();
  const current = useAnswer('GET /api/public/cycles/current', {});
  return (
    <>
      <h1>{common.system}</h1>
      <p className="soft">{text.motto}</p>
      <section className="card">
        <p>{dates.moment(new Date(now).toISOString())}</p>
        <Loaded query={current}>{({ words }) => <p>{words}</p>}</Loaded>
      </section>
    </>
  );
};

export const Component = Home;
