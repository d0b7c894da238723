/** The style sheet that web/styles.ts writes. */
declare module 'virtual:antd.css';
declare module '*.css';
