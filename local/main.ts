import { join, resolve } from 'node:path';
import { type Cloud, PortInUse, startCloud } from './cloud.ts';
import { users } from './seed/users.ts';
import { DataDirInUse } from './store.ts';
import { synthesise } from './synth.ts';

const root = join(import.meta.dirname, '..');
const dataDir = resolve(process.env.DATA_DIR ?? join(root, '.local'));
const port = Number(process.env.PORT ?? 3000);

const stopOnSignal = (cloud: Cloud): void => {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      // A second Ctrl-C is from somebody who will not wait.
      if (stopping) process.exit(130);
      stopping = true;
      console.log('正在停止……');
      cloud.close().then(() => process.exit(0));
    });
};

try {
  const { assembly, made } = await synthesise(root);
  if (made) console.log('已生成部署模板 cdk.out。');
  const cloud = await startCloud({ assembly, dataDir, port, users, webRoot: join(root, 'web', 'dist') });
  stopOnSignal(cloud);
  console.log(`瓯海区政府质量奖评审系统（本机运行）：${cloud.url}`);
  console.log(`本机时钟：${new Date(cloud.clock.now()).toISOString()}　数据目录：${dataDir}`);
  console.log(`登录名：${users.map(({ user, name }) => `${user}（${name}）`).join('、')}`);
} catch (error) {
  const known = error instanceof PortInUse || error instanceof DataDirInUse;
  console.error(known ? error.message : error);
  process.exit(1);
}
