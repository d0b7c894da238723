import { call as compose } from '../../../functions/domain/document/kinds/applying.ts';
import type { Answer } from '../api/call.ts';
import { useDates } from '../text/dates.ts';
import { useText } from '../text/language.ts';
import { LetterSheet } from './letter.tsx';
import { callText } from './year-text.ts';

type Call = Answer<'GET /api/public/cycles/{cycle}/call'>;

/** Where the edition was not recorded, the words of article 4. */
const latest = '国家标准GB/T 19580《卓越绩效评价准则》的最新版本';

/** The call (A12a) in the words of the document that the office issues, with the extensions that followed it. */
export const CallDocument = ({ call }: { call: Call }) => {
  const text = useText(callText);
  const dates = useDates();
  const { cycle, documentNumber, publishedOn, opens, printedCloses: closes, standard = latest, extensions } = call;
  return (
    <>
      <LetterSheet letter={compose({ year: cycle, on: publishedOn, documentNumber }, { opens, closes, standard })} />
      {extensions.length === 0 ? null : (
        <section className="card" aria-labelledby="extensions">
          <h2 id="extensions">{text.extensions}</h2>
          {extensions.map((extension) => (
            <div key={extension.documentNumber} className="change" lang="zh-CN">
              <p>
                <strong>
                  {extension.documentNumber}　{dates.until(extension.closes)}
                </strong>
              </p>
              <p>{extension.reason}</p>
            </div>
          ))}
        </section>
      )}
    </>
  );
};
