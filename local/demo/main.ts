import { join } from 'node:path';
import { synthesise } from '../synth.ts';
import { runDemo } from './run-demo.ts';

const { assembly } = await synthesise(join(import.meta.dirname, '..', '..'));
const { DEMO_DATA_DIR: dataDir } = process.env;
const { steps, checks, deviations } = await runDemo({
  assembly,
  print: (line) => console.log(line),
  ...(dataDir ? { dataDir } : {}),
});
console.log(`\n共${steps}步，核对${checks}处。`);
if (deviations.length > 0) {
  console.error(`有${deviations.length}处偏差：\n${deviations.map((deviation) => `  - ${deviation}`).join('\n')}`);
  process.exit(1);
}
console.log('全部与办法和审定的实施细则一致。');
