import { resolve } from 'node:path';
import * as z from 'zod';
import { type Cloud, type CloudOptions, PortInUse, startCloud } from './cloud.ts';
import { DataDirInUse } from './store.ts';
import { synthesise } from './synth.ts';

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATA_DIR: z.string().min(1).default('.local'),
});

const stopOnSignal = (cloud: Cloud): void => {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, async () => {
      // A second Ctrl-C is from somebody who will not wait.
      if (stopping) process.exit(130);
      stopping = true;
      console.log('正在停止……');
      await cloud.close();
      process.exit(0);
    });
};

/**
 * Synthesises what changed, serves it until a signal comes, and says on the console where and to whom. Reads PORT and DATA_DIR.
 * Ends the process with 1 when it cannot start.
 * @param root the project's folder.
 */
export const serve = async (
  root: string,
  options: Pick<CloudOptions, 'users' | 'seed' | 'clockStart' | 'webRoot'>,
): Promise<void> => {
  try {
    const { PORT: port, DATA_DIR } = environmentSchema.parse(process.env);
    const dataDir = resolve(root, DATA_DIR);
    const { assembly, made } = await synthesise(root);
    if (made) console.log('已生成部署模板 cdk.out。');
    const cloud = await startCloud({ ...options, assembly, dataDir, port });
    stopOnSignal(cloud);
    console.log(`瓯海区政府质量奖评审系统已在本机运行：${cloud.url}`);
    console.log(`本机时钟 ${new Date(cloud.clock.now()).toISOString()}，数据目录 ${dataDir}`);
    console.log(`登录名：${options.users.map(({ user, name }) => `${user}（${name}）`).join('、')}`);
  } catch (error) {
    const expected = error instanceof PortInUse || error instanceof DataDirInUse;
    console.error(expected ? error.message : error);
    process.exit(1);
  }
};
