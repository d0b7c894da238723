import { Alert, Button, Grid } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { call } from '../../../api/call.ts';
import { useCycle } from '../../../desk/cycle.ts';
import { useDrafts } from '../../../drafts/use-draft.ts';
import { useText } from '../../../text/language.ts';
import type { Application } from '../use-application.ts';
import { EvidenceSide } from './evidence-side.tsx';
import { ItemForm } from './item-form.tsx';
import { ItemLinks } from './item-links.tsx';
import { categoryOf, type Item, type ItemDraft, itemsOf, type Phase, type Sheet, type Standard } from './sheet.ts';
import { SubmitSheet } from './submit.tsx';
import { scoreText } from './text.ts';
import { Totals } from './totals.tsx';

interface SheetProps {
  readonly application: Application;
  readonly standard: Standard;
  readonly phase: Phase;
  readonly stored: readonly { readonly section: string; readonly version: number; readonly content: ItemDraft }[];
}

/** All items as they are being scored, each a part of the draft that saves itself. */
const useSheet = ({ application: { code }, standard, phase, stored }: SheetProps) => {
  const cycle = useCycle();
  const items = itemsOf(standard);
  const drafts = useDrafts<ItemDraft>(
    items.map((item) => {
      const known = stored.find(({ section }) => section === item.code);
      return {
        id: `scorecard/${cycle}/${code}/${phase}/${item.code}`,
        stored: { version: known?.version ?? 0, content: known?.content ?? {} },
        save: (version, content) =>
          call(
            'PUT /api/examiner/cycles/{cycle}/applications/{code}/scorecards/{phase}/draft/{section}',
            { path: { cycle, code, phase, section: item.code }, body: { known: version, content } },
            { key: crypto.randomUUID() },
          ),
      };
    }),
  );
  const rows = items.flatMap((item, index) => {
    const draft = drafts[index];
    return draft ? [{ item, draft }] : [];
  });
  const sheet: Sheet = Object.fromEntries(rows.map(({ item, draft }) => [item.code, draft.content]));
  return { rows, sheet };
};

/** How far a key, pressed with Ctrl, goes in the order of the items. */
const steps: ReadonlyMap<string, number> = new Map([
  ['Enter', 1],
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/** The sheet being filled: the running total, what was filed beside one item at a time, and the submission. */
export const Filling = (props: SheetProps) => {
  const { application, standard, phase } = props;
  const text = useText(scoreText);
  const cycle = useCycle();
  const wide = Grid.useBreakpoint().lg ?? true;
  const [params, setParams] = useSearchParams();
  const { rows, sheet } = useSheet(props);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever comes without an item begins where he left off, and stays there while he fills it in.
  const [first] = useState(() => rows.find(({ draft }) => draft.content.percentage === undefined)?.item.code);
  const open = params.get('item') ?? first;
  const here = rows.find(({ item }) => item.code === open) ?? rows[0];
  const arriving = useRef(false);
  const at = here?.item.code;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever went to another item arrives at its name
  useEffect(() => {
    if (!arriving.current) return;
    arriving.current = false;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (!here) return null;
  const { item, draft } = here;
  const category = categoryOf(standard, item.code);
  const place = rows.indexOf(here);
  const goTo = (step: number): void => {
    const next = rows[place + step]?.item;
    if (!next) return;
    arriving.current = true;
    setParams({ item: next.code }, { replace: true, preventScrollReset: true });
  };
  const saveAndGo = (): void => {
    void draft.flush();
    goTo(1);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    const step = steps.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    if (event.key === 'Enter') saveAndGo();
    else goTo(step);
  };
  const to = ({ code }: Item): string => `?item=${code}`;
  const unsaved = rows.filter(({ draft: { state } }) => ['kept', 'conflict', 'refused'].includes(state.kind));
  const evidence = category ? <EvidenceSide application={application} category={category} /> : null;
  return (
    <>
      <Totals standard={standard} sheet={sheet} here={category?.code} to={to} />
      {unsaved.some((row) => row !== here) ? (
        <Alert
          type="warning"
          showIcon
          role="alert"
          title={text.unsaved}
          description={<ItemLinks items={unsaved.map((row) => row.item)} to={to} />}
        />
      ) : null}
      <div className="scoring">
        {wide ? (
          <aside className="panel evidence-side" aria-label={text.evidenceSide}>
            <h3>{text.evidenceSide}</h3>
            {evidence}
          </aside>
        ) : (
          <details className="panel evidence-side">
            <summary>{text.evidenceSide}</summary>
            {evidence}
          </details>
        )}
        <section className="panel" aria-labelledby="item" onKeyDown={onKey}>
          {category ? (
            <nav aria-label={text.items(category.name)}>
              <ul className="items plain">
                {category.items.map((each) => (
                  <li key={each.code}>
                    <Link
                      to={to(each)}
                      replace
                      preventScrollReset
                      {...(each === item ? { 'aria-current': 'true' as const } : {})}
                    >
                      {each.code} {each.name}{' '}
                      <b>
                        {sheet[each.code]?.percentage === undefined
                          ? text.notScored
                          : `${sheet[each.code]?.percentage}%`}
                      </b>
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          <h3 id="item" ref={heading} tabIndex={-1}>
            {item.code} {item.name}
          </h3>
          <ItemForm key={item.code} standard={standard} item={item} draft={draft} />
          <div className="row-actions">
            <Button type="primary" disabled={place === rows.length - 1} onClick={saveAndGo}>
              {text.next}
            </Button>
            <Button disabled={place === 0} onClick={() => goTo(-1)}>
              {text.previous}
            </Button>
          </div>
          <p className="page-lead keys">{text.keys}</p>
        </section>
      </div>
      <SubmitSheet
        standard={standard}
        sheet={sheet}
        to={to}
        path={{ cycle, code: application.code, phase }}
        flush={() => Promise.all(rows.map((row) => row.draft.flush()))}
        unsaved={unsaved.length > 0}
      />
    </>
  );
};
