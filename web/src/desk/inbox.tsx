import { Card, Empty } from 'antd';
import { useAnswer } from '../api/hooks.ts';
import { useText } from '../text/language.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Moment } from '../ui/moment.tsx';
import { Page } from '../ui/page.tsx';
import { deskText } from './text.ts';

/** What somebody was told, newest first. */
export const Inbox = ({
  audience,
}: {
  audience: 'applicant' | 'partner' | 'office' | 'examiner' | 'committee' | 'supervisor';
}) => {
  const text = useText(deskText);
  const inbox = useAnswer(`GET /api/${audience}/inbox`, {}, { every: 60_000 });
  return (
    <Page title={text.inbox}>
      <Loaded query={inbox}>
        {({ letters }) =>
          letters.length === 0 ? (
            <Empty description={text.noLetters} />
          ) : (
            <ul className="plain letters">
              {letters.map(({ id, subject, text: words, at }) => (
                <li key={id}>
                  <Card size="small" title={<h2>{subject}</h2>} extra={<Moment at={at} />}>
                    <p className="words">{words}</p>
                  </Card>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
};
