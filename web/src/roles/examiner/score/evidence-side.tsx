import { Link } from 'react-router';
import { useCycle } from '../../../desk/cycle.ts';
import { EvidenceLinks } from '../../../files/evidence-links.tsx';
import { useText } from '../../../text/language.ts';
import { Indicators } from '../../office/applications/content.tsx';
import { Files } from '../content.tsx';
import { examinerText } from '../text.ts';
import { addressOf } from '../todo.ts';
import type { Application } from '../use-application.ts';
import type { Category } from './sheet.ts';
import { scoreText } from './text.ts';

/** What the organisation says of the category that is being scored, and all its files. */
export const EvidenceSide = ({ application, category }: { application: Application; category: Category }) => {
  const text = useText(scoreText);
  const words = useText(examinerText);
  const cycle = useCycle();
  const { content, code } = application;
  if (!content) return <p role="alert">{words.contentMissing}</p>;
  const { reportEvidence, categories } = content.form['self-evaluation'];
  const results = category.items.some(({ kind }) => kind === 'result');
  return (
    <>
      <h4>{text.evaluationOf(`${category.code} ${category.name}`)}</h4>
      <p className="words">{categories[category.code] ?? text.noEvaluation}</p>
      {results ? (
        <>
          <h4>{text.indicators}</h4>
          <Indicators years={content.form.indicators.years} />
        </>
      ) : null}
      <h4>{text.report}</h4>
      <EvidenceLinks cycle={cycle} owner={code} ids={[reportEvidence]} titleOf={() => text.report} />
      <h4>{words.files}</h4>
      <Files application={application} />
      <p>
        <Link to={`${addressOf({ cycle, code })}/content`}>{words.wholeContent}</Link>
      </p>
    </>
  );
};
