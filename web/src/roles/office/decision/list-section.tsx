import { Link } from 'react-router';
import { type Column, Rows } from '../../../parts/rows.tsx';
import { awardText } from '../../../text/award.ts';
import { commonText } from '../../../text/common.ts';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/language.ts';
import type { Board } from '../year/use-board.ts';

/** The column that names an organisation and leads to it. */
export const nameColumn = <T extends { readonly code: string; readonly name: string }>(title: string): Column<T> => ({
  title,
  show: ({ code, name }) => <Link to={`/office/applications/${code}`}>{name}</Link>,
});

/** The preliminary list as ballots, rulings and reconsiderations left it, and who left it and why. */
export const ListSection = ({ board: { list, removed } }: { board: Board }) => {
  const text = useText(decisionText);
  const office = useText(awardText);
  const common = useText(commonText);
  const causes = ['objection-upheld', 'reconsidered', 'terminated', 'withdrawn'] as const;
  return (
    <section className="panel" aria-labelledby="list">
      <h2 id="list">{text.list}</h2>
      <Rows
        label={text.list}
        rows={list ?? []}
        id={({ code }) => code}
        empty={text.noList}
        columns={[
          { title: office.award, show: ({ award }) => common[award] },
          nameColumn(office.organisation),
          { title: text.inFavour, number: true, show: ({ inFavour }) => inFavour },
          {
            title: text.noticedIn,
            show: ({ noticedIn }) =>
              noticedIn === undefined ? (
                text.notNoticed
              ) : (
                <Link to={`/office/notices/${noticedIn}`}>{text.notice(noticedIn)}</Link>
              ),
          },
        ]}
      />
      {removed.length > 0 ? (
        <>
          <h3>{text.removed}</h3>
          <Rows
            label={text.removed}
            rows={removed}
            id={({ code, cause }) => `${code} ${cause}`}
            empty={office.nothing}
            columns={[
              nameColumn(office.organisation),
              {
                title: office.state,
                show: ({ cause }) => text[causes.find((known) => known === cause) ?? 'reconsidered'],
              },
              { title: office.reason, show: ({ reason }) => reason },
            ]}
          />
        </>
      ) : null}
    </section>
  );
};
