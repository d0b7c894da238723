import { Suspense } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router';
import { commonText } from '../text/common.ts';
import { setLanguage, useLanguage, useText } from '../text/language.ts';
import './public.css';
import { publicText } from './text.ts';

/** The frame of everything that is read without signing in: plain pages that load little and print well. */
export const PublicFrame = () => {
  const text = useText(publicText);
  const common = useText(commonText);
  const language = useLanguage();
  const pages = [
    ['/', common.home],
    ['/notices', text.notices],
    ['/call', text.call],
    ['/defences', text.defences],
    ['/winners', text.winners],
    ['/certificates', text.certificates],
    ['/objections', text.follow],
  ] as const;
  return (
    <div className="public">
      <a className="skip" href="#main">
        {common.skip}
      </a>
      <header className="mast">
        <div className="wide">
          <div>
            <p>{common.issuer}</p>
            <Link className="title" to="/">
              {common.system}
            </Link>
          </div>
          <div className="aside">
            <button
              type="button"
              lang={language === 'zh' ? 'en' : 'zh-CN'}
              onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
            >
              {common.otherLanguage}
            </button>
            <Link to="/sign-in">{common.signIn}</Link>
          </div>
        </div>
      </header>
      <nav className="pages" aria-label={text.pages}>
        <ul className="wide">
          {pages.map(([to, name]) => (
            <li key={to}>
              <NavLink to={to} end={to === '/'}>
                {name}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" className="wide">
        <Suspense fallback={<p role="status">{common.loading}</p>}>
          <Outlet />
        </Suspense>
      </main>
      <footer className="foot">
        <div className="wide">
          <p>{text.office}</p>
          <p>
            <a href="/api/openapi.json">{text.api}</a>
          </p>
        </div>
      </footer>
      <ScrollRestoration />
    </div>
  );
};
