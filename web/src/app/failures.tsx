import { Link, useRouteError } from 'react-router';
import { commonText } from '../text/common.ts';
import { useText } from '../text/language.ts';
import { useTitle } from '../ui/use-title.ts';

/** While the page's own part is on its way. */
export const Arriving = () => (
  <p className="wide" role="status">
    {useText(commonText).loading}
  </p>
);

/** An address that leads nowhere. */
export const NotFound = () => {
  const text = useText(commonText);
  useTitle(text.notFound);
  return (
    <section className="wide">
      <h1>{text.notFound}</h1>
      <p>{text.notFoundDetail}</p>
      <p>
        <Link to="/">{text.home}</Link>
      </p>
    </section>
  );
};

/** A page that failed in itself; its error goes to the console. */
export const Broken = () => {
  const text = useText(commonText);
  const error = useRouteError();
  console.error(error);
  return (
    <main className="wide" role="alert">
      <h1>{text.broken}</h1>
      <p>{text.brokenDetail}</p>
      <p>
        <a href={location.pathname}>{text.retry}</a>
      </p>
    </main>
  );
};
