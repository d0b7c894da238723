import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { commonText } from '../text/common.ts';
import { useText } from '../text/language.ts';
import { openSession } from './session.ts';
import { signInText } from './text.ts';

let finished: Promise<string | undefined> | undefined;

/** Where the issuer sends people back to. */
const Callback = () => {
  const text = useText(signInText);
  const common = useText(commonText);
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // A code is good once, however often the page is drawn.
    finished ??= openSession().then((session) => session.finish());
    finished.then(
      (to) => to !== undefined && navigate(to, { replace: true }),
      (error: unknown) => {
        console.error(error);
        setFailed(true);
      },
    );
  }, [navigate]);
  if (!failed) return <main className="wide">{text.returning}</main>;
  return (
    <main className="wide" role="alert">
      <h1>{text.failed}</h1>
      <p>{text.failedDetail}</p>
      <p>
        <a href="/sign-in">{common.signIn}</a>
      </p>
    </main>
  );
};

export const Component = Callback;
