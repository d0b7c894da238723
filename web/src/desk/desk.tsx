import { StyleProvider } from '@ant-design/cssinjs';
import { MenuOutlined } from '@ant-design/icons';
import { App, Button, ConfigProvider, Drawer, Grid, Layout, Menu, Spin } from 'antd';
import enUS from 'antd/locale/en_US.js';
import zhCN from 'antd/locale/zh_CN.js';
import 'dayjs/locale/zh-cn.js';
import dayjs from 'dayjs';
import { useEffect, useState } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import 'virtual:antd.css';
import { useAnswer } from '../api/hooks.ts';
import { useNow } from '../app/clock.ts';
import { openSession, type Session } from '../session/session.ts';
import { SessionContext, usePerson, useSession, useSessionState } from '../session/use-session.ts';
import { commonText } from '../text/common.ts';
import { useDates } from '../text/dates.ts';
import { setLanguage, useLanguage, useText } from '../text/language.ts';
import { theme } from '../ui/theme.ts';
import { CycleContext } from './cycle.ts';
import '../parts/parts.css';
import './desk.css';
import { areas } from './menu.ts';
import { SessionNotice } from './session-notice.tsx';
import { deskText } from './text.ts';

const languageIndex = { zh: 0, en: 1 } as const;

const WorkMenu = ({ onChosen }: { onChosen?: () => void }) => {
  const { roles } = usePerson();
  const language = useLanguage();
  const { pathname } = useLocation();
  const mine = areas.filter((area) => area.roles.some((role) => roles.includes(role)));
  const entries = mine.flatMap((area) => area.entries);
  const here = entries
    .filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
    .toSorted((a, b) => b.to.length - a.to.length)[0];
  return (
    <Menu
      mode="inline"
      selectedKeys={here ? [here.to] : []}
      onClick={() => onChosen?.()}
      items={mine.map(({ name, entries }) => ({
        type: 'group',
        key: name[0],
        label: name[languageIndex[language]],
        children: entries.map(({ to, name: entry }) => ({
          key: to,
          label: <Link to={to}>{entry[languageIndex[language]]}</Link>,
        })),
      }))}
    />
  );
};

const Header = ({ narrow, onMenu }: { narrow: boolean; onMenu: () => void }) => {
  const text = useText(deskText);
  const common = useText(commonText);
  const language = useLanguage();
  const dates = useDates();
  const session = useSession();
  const person = usePerson();
  const now = new Date(useNow()).toISOString();
  return (
    <Layout.Header className="desk-header">
      {narrow ? <Button type="text" icon={<MenuOutlined />} aria-label={text.openMenu} onClick={onMenu} /> : null}
      <Link className="desk-title" to="/desk">
        {common.system}
      </Link>
      <span className="desk-clock">{dates.moment(now)}</span>
      <span className="desk-person">{person.name}</span>
      <Button
        size="small"
        ghost
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {common.otherLanguage}
      </Button>
      <Button
        size="small"
        ghost
        onClick={async () => {
          await session.signOut();
          location.assign('/');
        }}
      >
        {common.signOut}
      </Button>
    </Layout.Header>
  );
};

const Frame = () => {
  const text = useText(deskText);
  const common = useText(commonText);
  const narrow = !(Grid.useBreakpoint().lg ?? true);
  const [menu, setMenu] = useState(false);
  const current = useAnswer('GET /api/public/cycles/current', {}, { every: 60_000 });
  return (
    <Layout className="desk">
      <a className="skip" href="#main">
        {common.skip}
      </a>
      <Header narrow={narrow} onMenu={() => setMenu(true)} />
      <Layout>
        {narrow ? (
          <Drawer open={menu} onClose={() => setMenu(false)} placement="left" title={text.menu} size={280}>
            <nav aria-label={text.menu}>
              <WorkMenu onChosen={() => setMenu(false)} />
            </nav>
          </Drawer>
        ) : (
          <Layout.Sider width={232} theme="light" className="desk-menu">
            <nav aria-label={text.menu}>
              <WorkMenu />
            </nav>
          </Layout.Sider>
        )}
        <Layout.Content id="main" role="main" className="desk-content" tabIndex={-1}>
          <SessionNotice />
          {current.isPending ? (
            <Spin aria-label={common.loading} />
          ) : (
            <CycleContext value={current.data?.cycle}>
              <Outlet />
            </CycleContext>
          )}
        </Layout.Content>
      </Layout>
      <ScrollRestoration />
    </Layout>
  );
};

/** Whoever is not signed in leaves for the issuer, and comes back to where he wanted to go. */
const Gate = () => {
  const session = useSession();
  const state = useSessionState();
  const { pathname, search } = useLocation();
  const common = useText(commonText);
  const out = state.kind === 'out';
  useEffect(() => {
    if (out) session.signIn(`${pathname}${search}`).catch((error: unknown) => console.error(error));
  }, [out, session, pathname, search]);
  return out ? <Spin fullscreen description={common.loading} /> : <Frame />;
};

/**
 * Where Ant Design's script puts its styles: into no page. They come as a file (see ui/theme.ts), and the content security policy takes
 * no others.
 */
const nowhere = document.createElement('div');

/** Everything behind the sign-in. */
const Desk = () => {
  const language = useLanguage();
  const common = useText(commonText);
  const [session, setSession] = useState<Session>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    openSession().then(setSession, (error: unknown) => {
      console.error(error);
      setFailed(true);
    });
  }, []);
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return (
    <StyleProvider container={nowhere}>
      <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={theme} button={{ autoInsertSpace: false }}>
        <App>
          {session ? (
            <SessionContext value={session}>
              <Gate />
            </SessionContext>
          ) : failed ? (
            <main className="wide" role="alert">
              <h1>{common.unreachable}</h1>
              <p>{common.unreachableDetail}</p>
              <Button onClick={() => location.reload()}>{common.retry}</Button>
            </main>
          ) : (
            <Spin fullscreen description={common.loading} />
          )}
        </App>
      </ConfigProvider>
    </StyleProvider>
  );
};

export const Component = Desk;
