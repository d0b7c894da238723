import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { procedureModule } from './procedure.ts';
import { antdStyles } from './styles.ts';

const root = import.meta.dirname;

/**
 * Builds the portal's static files.
 * @param outDir emptied before; several that build at once each need their own
 * @returns the folder
 */
export const buildPortal = async (outDir: string = join(root, 'dist')): Promise<string> => {
  // Whoever builds it, tests too: what is served is React as it is deployed.
  process.env.NODE_ENV = 'production';
  await build({
    root,
    configFile: false,
    publicDir: 'static',
    plugins: [react(), antdStyles(), procedureModule()],
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: true,
      // A policy without `data:` and without inline script: every part is a file of its own.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
    },
  });
  return outDir;
};
