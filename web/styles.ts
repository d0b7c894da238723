import { extractStyle } from '@ant-design/static-style-extract';
import { ConfigProvider } from 'antd';
import { createElement } from 'react';
import type { Plugin } from 'vite';
import { theme } from './src/ui/theme.ts';

const name = 'virtual:antd.css';

/** The styles of all components in our colours and sizes. */
const sheet = (): string =>
  extractStyle((components) => createElement(ConfigProvider, { theme: { ...theme, zeroRuntime: false } }, components));

/** Lets `import 'virtual:antd.css'` be a style sheet file, instead of styles that a script puts into the page. */
export const antdStyles = (): Plugin => ({
  name: 'antd-styles',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? sheet() : undefined),
});
