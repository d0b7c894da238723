import { phrases } from '../text/phrases.ts';

export const deskText = phrases({
  menu: ['功能菜单', 'Menu'],
  openMenu: ['打开菜单', 'Open the menu'],
  inbox: ['消息', 'Messages'],
  noLetters: [
    '目前没有消息。有事项需要您办理或知悉时，会在这里告知。',
    'No messages. What concerns you will be told here.',
  ],
  welcome: [(name: string) => `${name}，您好`, (name: string) => `Welcome, ${name}`],
  choose: ['请选择要办理的工作', 'Choose what to work on'],
  noRole: [
    '您的账号还没有角色。请与评审办联系，由管理员授予角色。',
    'Your account has no role yet. Ask the award office to have one given to you.',
  ],
  notYours: ['这部分工作不属于您的角色', 'This is not part of your roles'],
  notYoursDetail: ['您登录的账号没有办理这项工作的角色。', 'The account that you signed in with has no role for this.'],
  year: [(cycle: string) => `${cycle}年度`, (cycle: string) => `Year ${cycle}`],
  noYear: ['目前没有正在进行的年度评审。', 'No award year is running.'],
  forgetSwitch: ['换人登录', 'Sign in as somebody else'],
});
