/** The style sheet that web/styles.ts writes. */
declare module 'virtual:antd.css';
declare module '*.css';

/** The procedure as web/procedure.ts takes it from the state machine's definition. */
declare module 'virtual:procedure' {
  export const procedure: import('./process/procedure.ts').Procedure;
}
