import { type ReactNode, useId } from 'react';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly children: (attributes: {
    readonly id: string;
    readonly 'aria-invalid'?: true;
    readonly 'aria-describedby'?: string;
  }) => ReactNode;
}

/** A field with its label, hint and what is wrong with it, tied to one another for who hears the page. */
export const Field = ({ id, label, hint, problem, children }: FieldProps) => {
  const described = useId();
  const has = hint !== undefined || problem !== undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(problem === undefined ? {} : { 'aria-invalid': true as const }),
        ...(has ? { 'aria-describedby': described } : {}),
      })}
      {has ? (
        <p id={described} className="hint">
          {problem === undefined ? null : <span className="bad">{problem}　</span>}
          {hint}
        </p>
      ) : null}
    </div>
  );
};
