import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { signInText } from '../session/text.ts';
import { useSession, useSessionState } from '../session/use-session.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/language.ts';

/** Warns before the session ends; when it has ended, offers to take it up again without leaving the page. */
export const SessionNotice = () => {
  const text = useText(signInText);
  const dates = useDates();
  const session = useSession();
  const state = useSessionState();
  const [failed, setFailed] = useState(false);
  const again = async (): Promise<void> => {
    setFailed(false);
    try {
      await session.signInBeside();
    } catch (error) {
      console.warn(error);
      setFailed(true);
    }
  };
  const trouble = failed ? <p role="alert">{text.popupFailed}</p> : null;
  if (state.kind === 'ended')
    return (
      <Modal
        open
        closable={false}
        title={text.ended}
        footer={
          <Button type="primary" onClick={() => void again()}>
            {text.again}
          </Button>
        }
      >
        <p>{text.endedDetail}</p>
        {trouble}
      </Modal>
    );
  if (state.kind !== 'in' || !state.ending) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={text.ending(dates.moment(new Date(state.endsAt).toISOString()))}
      description={
        <>
          <p>{text.endingDetail}</p>
          {trouble}
        </>
      }
      action={<Button onClick={() => void again()}>{text.extend}</Button>}
    />
  );
};
