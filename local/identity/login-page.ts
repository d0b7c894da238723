import type { User } from '../users.ts';

const quote = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const page = (title: string, body: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { font-family: system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
button { display: block; width: 100%; margin: .4rem 0; padding: .6rem 1rem; text-align: left; font: inherit; cursor: pointer; }
small { color: #595959; }
</style>
</head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>`;

/** The list of seeded users, each a button that signs in without a password. */
export const loginPage = (users: readonly User[]): string =>
  page(
    '选择登录身份',
    `<p>本机演示环境，无需密码。</p><form method="post">${users
      .map(
        ({ user, name, roles, unit }) =>
          `<button name="user" value="${quote(user)}">${quote(name)}（${quote(user)}）<br><small>${quote([unit, roles.join('、')].filter(Boolean).join(' · '))}</small></button>`,
      )
      .join('')}</form>`,
  );

export const errorPage = (error: string, description = ''): string =>
  page('登录未完成', `<p>请返回原页面重新登录。</p><p><small>${quote(error)} ${quote(description)}</small></p>`);
