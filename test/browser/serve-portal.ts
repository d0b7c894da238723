import { startCloud } from '../../local/cloud.ts';
import { users } from '../../local/seed/users.ts';

// The cloud with the portal in a process of its own, so that it can be killed: `<assembly> <data folder> <port> <portal> <clock start>`.

const [assembly = '', dataDir = '', port = '', webRoot = '', clockStart = ''] = process.argv.slice(2);
const cloud = await startCloud({
  assembly,
  dataDir,
  port: Number(port),
  users,
  webRoot,
  clockStart: Date.parse(clockStart),
});
process.send?.({ url: cloud.url });
