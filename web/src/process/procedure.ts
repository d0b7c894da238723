/** A state of the procedure, as web/procedure.ts takes it from the definition of the state machine. */
export interface ProcedureStep {
  /** Its name in the definition. */
  readonly step: string;
  /** The part of the year to which it belongs, as the public API names it. */
  readonly phase: string;
  readonly kind: 'await' | 'period' | 'settle' | 'work' | 'end';
  /** The clause that it follows: `A14.6`. */
  readonly clause: string;
  /** For where it is left in the normal course. */
  readonly leadsTo: readonly string[];
}

/** All states in the order of the text. */
export type Procedure = readonly ProcedureStep[];
