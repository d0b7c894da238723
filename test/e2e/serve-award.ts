import { startCloud } from '../../local/cloud.ts';
import { demoStart } from '../../local/demo/run-demo.ts';
import { users } from '../../local/seed/users.ts';
import type { Trap } from './child-cloud.ts';

// The demo's cloud in a process of its own: `<assembly> <data folder> <port>`. A trap kills it in the middle of what it is about to do.

let trap: Trap | undefined;
let passed = 0;

process.on('message', (set: Trap) => {
  trap = set;
  passed = 0;
  process.send?.({ armed: true });
});

/** Ends the process as `kill -9` does, at the n-th time that something with these words is about to be done. */
const spring = async (...about: readonly unknown[]): Promise<void> => {
  if (!trap) return;
  const text = about.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
  if (!trap.words.every((word) => text.includes(word))) return;
  passed += 1;
  if (passed < trap.time) return;
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
};

const [assembly = '', dataDir = '', port = ''] = process.argv.slice(2);
const cloud = await startCloud({
  assembly,
  dataDir,
  port: Number(port),
  users,
  clockStart: demoStart,
  hooks: {
    beforeCall: (service, operation, input) => spring(service, operation, input),
    beforeInvoke: (name) => spring('invoke', name),
  },
});
process.send?.({ url: cloud.url, endpoint: cloud.endpoints.AWS_ENDPOINT_URL_DYNAMODB });
