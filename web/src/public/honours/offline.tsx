import { useState } from 'react';
import { type Answer, call } from '../../api/call.ts';
import { useText } from '../../text/language.ts';
import { Copyable } from '../copyable.tsx';
import { certificateText } from './text.ts';
import { signedBy } from './verify.ts';

type Certificate = Answer<'GET /api/public/certificates/{number}'>;

const verifyHere = async (jws: string): Promise<'hereGood' | 'hereBad' | 'hereFailed'> => {
  try {
    const { keys } = await call('GET /api/public/certificate-keys', {});
    return (await signedBy(jws, keys)) ? 'hereGood' : 'hereBad';
  } catch (error) {
    console.error(error);
    return 'hereFailed';
  }
};

/** What anybody needs to verify a certificate without trusting this site, and a first verification in the reader's own browser. */
export const Offline = ({ certificate: { jws, key } }: { certificate: Certificate }) => {
  const text = useText(certificateText);
  const [said, setSaid] = useState<'hereGood' | 'hereBad' | 'hereFailed'>();
  return (
    <details className="screen">
      <summary>{text.offline}</summary>
      <p>
        {text.offlineDetail}
        <a href="/api/public/certificate-keys">{text.keys}</a>
      </p>
      <p className="row">
        <button type="button" onClick={() => void verifyHere(jws).then(setSaid)}>
          {text.here}
        </button>
        <span role="status" className={said === 'hereGood' ? 'good' : 'bad'}>
          {said === undefined ? '' : text[said]}
        </span>
      </p>
      <h3>{text.jws}</h3>
      <p>
        <Copyable name={text.jws} value={jws} />
      </p>
      {key === undefined ? null : (
        <>
          <h3>{text.key}</h3>
          <p>
            <Copyable name={text.key} value={JSON.stringify(key)} />
          </p>
        </>
      )}
    </details>
  );
};
