import { phrases } from '../text/phrases.ts';

export const draftsText = phrases({
  unchanged: ['填写后自动保存', 'Saves itself as you type'],
  typing: ['有修改，稍后自动保存……', 'Changed, will be saved …'],
  saving: ['正在保存……', 'Saving …'],
  saved: [(at: string) => `已保存，${at}（北京时间）`, (at: string) => `Saved ${at} (Beijing time)`],
  kept: ['还没有保存到服务器，已保留在本机', 'Not on the server yet, kept in this browser'],
  keptDetail: [
    '连接或登录恢复后会自动保存，请不要清除浏览器数据。关闭网页也不会丢失。',
    'It is saved as soon as the connection or the session is back. Closing the tab loses nothing.',
  ],
  conflict: ['这部分内容在另一处被修改过', 'This part was changed elsewhere'],
  conflictDetail: [
    '您正在填写时，同一部分在另一个窗口或由另一位经办人保存了不同的内容。两份都在，请选择保留哪一份；保留您的之后还可以继续修改。',
    'While you were typing, another window or person saved something else. Both are here: choose which to keep.',
  ],
  mine: ['您填写的', 'Yours'],
  theirs: ['服务器上的', 'On the server'],
  takeMine: ['保留我填写的', 'Keep mine'],
  takeTheirs: ['采用服务器上的', 'Take the server’s'],
});
