import { Card, Empty } from 'antd';
import { Link } from 'react-router';
import { usePerson } from '../session/use-session.ts';
import { useLanguage, useText } from '../text/language.ts';
import { Page } from '../ui/page.tsx';
import { areas } from './menu.ts';
import { deskText } from './text.ts';

/** Where people arrive after signing in: what they can do, by role. */
const Welcome = () => {
  const text = useText(deskText);
  const person = usePerson();
  const index = useLanguage() === 'zh' ? 0 : 1;
  const mine = areas.filter((area) => area.roles.some((role) => person.roles.includes(role)));
  return (
    <Page title={text.welcome(person.name)} lead={mine.length > 0 ? text.choose : undefined}>
      {mine.length === 0 ? <Empty description={text.noRole} /> : null}
      <div className="tiles">
        {mine.map(({ name, entries }) => (
          <Card key={name[0]} title={<h2>{name[index]}</h2>}>
            <ul className="plain">
              {entries.map(({ to, name: entry }) => (
                <li key={to}>
                  <Link to={to}>{entry[index]}</Link>
                </li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </Page>
  );
};

export const Component = Welcome;
