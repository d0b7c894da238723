import { useText } from '../../../text/language.ts';
import { type Band, bandOf, type Item, type Standard, valuesOf } from './sheet.ts';
import { scoreText } from './text.ts';

interface PercentageProps {
  readonly standard: Standard;
  readonly item: Item;
  readonly value: number | undefined;
  readonly onChange: (percentage: number) => void;
}

const Guide = ({ band, item }: { band: Band; item: Item }) => (
  <dl className="guide">
    {band[item.kind].map(({ name, text }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);

/** The percentage of an item, one of the standard's steps, in its bands; with what an examiner finds in the band that is chosen. */
export const Percentage = ({ standard, item, value, onChange }: PercentageProps) => {
  const text = useText(scoreText);
  const chosen = value === undefined ? undefined : bandOf(standard, value);
  return (
    <>
      <fieldset className="percentage">
        <legend>{text.percentage}</legend>
        <div className="bands">
          {standard.bands.map((band) => (
            <div key={band.from} className={band === chosen ? 'band chosen' : 'band'}>
              <span className="band-name">{text.band(band.from, band.to)}</span>
              {valuesOf(band, standard.step).map((percentage) => (
                <label key={percentage} className="chip">
                  <input
                    type="radio"
                    name={`percentage-${item.code}`}
                    value={percentage}
                    checked={value === percentage}
                    onChange={() => onChange(percentage)}
                  />
                  {percentage}%
                </label>
              ))}
            </div>
          ))}
        </div>
      </fieldset>
      {chosen ? (
        <section className="guide-here" aria-live="polite">
          <h4>{text.guide(text.band(chosen.from, chosen.to))}</h4>
          <Guide band={chosen} item={item} />
        </section>
      ) : null}
      <details className="all-bands">
        <summary>{text.allBands}</summary>
        {standard.bands.map((band) => (
          <section key={band.from}>
            <h4>{text.band(band.from, band.to)}</h4>
            <Guide band={band} item={item} />
          </section>
        ))}
        <p className="page-lead">{text.guideNote(standard.standard, standard.guide)}</p>
      </details>
    </>
  );
};
