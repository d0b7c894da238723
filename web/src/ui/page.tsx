import { type ReactNode, useEffect, useRef } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/language.ts';
import './ui.css';

interface PageProps {
  readonly title: string;
  /** One sentence under the title: what this page is for. */
  readonly lead?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page behind the sign-in: its title is the document's, and who navigates by ear arrives at it. */
export const Page = ({ title, lead, actions, children }: PageProps) => {
  const { system } = useText(commonText);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${system}`;
  }, [title, system]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead === undefined ? null : <p className="page-lead">{lead}</p>}
        </div>
        {actions === undefined ? null : <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </>
  );
};
