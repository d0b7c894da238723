import { join } from 'node:path';
import { synthesise } from '../synth.ts';
import { conclude, runDemo } from './run-demo.ts';

const print = (line: string): void => console.log(line);
const { assembly } = await synthesise(join(import.meta.dirname, '..', '..'));
const { DEMO_DATA_DIR: dataDir, DEMO_DOCUMENTS_DIR: documents } = process.env;
process.exitCode = conclude(
  await runDemo({ assembly, print, ...(dataDir ? { dataDir } : {}), ...(documents ? { documents } : {}) }),
  print,
);
