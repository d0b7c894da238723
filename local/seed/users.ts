import { loadUsers, type User } from '../users.ts';
import { organisations } from './organisations.ts';
import type { departments } from './units.ts';

const people = (prefix: string, role: string, names: readonly string[]): readonly User[] =>
  names.map((name, index) => ({
    user: `${prefix}${String(index + 1).padStart(names.length > 9 ? 2 : 1, '0')}`,
    name,
    roles: [role],
  }));

const departmentPeople: Readonly<Record<keyof typeof departments, { readonly user: string; readonly name: string }>> = {
  'market-regulation': { user: 'market', name: '冯知秋（区市场监管局）' },
  emergency: { user: 'emergency', name: '石砚农（区应急管理局）' },
  'ecology-environment': { user: 'environment', name: '温如许（市生态环境局瓯海分局）' },
  health: { user: 'health', name: '白术清（区卫生健康局）' },
  'development-reform': { user: 'credit', name: '贺知衡（区发展和改革局）' },
  taxation: { user: 'taxation', name: '顾行简（区税务局）' },
  'economy-information': { user: 'economy', name: '樊向荣（区经济和信息化局）' },
};

/** The committee: chair and vice chairs by their posts, the others proposed (A6). */
export const committeePosts = [
  { user: 'chair', name: '陈立衡', post: '区政府分管副区长', function: 'chair', exOfficio: true },
  { user: 'vicechair', name: '许怀谷', post: '区府办联系工作副主任', function: 'vice-chair', exOfficio: true },
  { user: 'director', name: '周明阶', post: '区市场监管局局长', function: 'vice-chair', exOfficio: true },
  { user: 'member1', name: '黄序之', post: '区经济和信息化局局长', function: 'member', exOfficio: false },
  { user: 'member2', name: '汤若海', post: '区发展和改革局副局长', function: 'member', exOfficio: false },
  { user: 'member3', name: '康乐群', post: '区应急管理局副局长', function: 'member', exOfficio: false },
  { user: 'member4', name: '鲁观澜', post: '市生态环境局瓯海分局副局长', function: 'member', exOfficio: false },
] as const;

/** Examiners of the pool (A8b, A10): what each knows, and where he works. */
export const examiners = [
  { user: 'examiner01', name: '方知行', expertise: ['眼镜制造', '服装鞋革'], industryExpert: true },
  { user: 'examiner02', name: '秦观止', expertise: ['质量管理'], industryExpert: false },
  { user: 'examiner03', name: '楼望岳', expertise: ['财务管理'], industryExpert: false },
  { user: 'examiner04', name: '吕清让', expertise: ['泵阀装备', '电气机械'], industryExpert: true },
  { user: 'examiner05', name: '丁未央', expertise: ['质量管理', '计量'], industryExpert: false },
  { user: 'examiner06', name: '俞子期', expertise: ['卓越绩效'], industryExpert: false },
  { user: 'examiner07', name: '范成林', expertise: ['建筑与工程', '其他服务业', '节能环保'], industryExpert: true },
  { user: 'examiner08', name: '袁听松', expertise: ['质量管理'], industryExpert: false },
  { user: 'examiner09', name: '余庆元', expertise: ['人力资源'], industryExpert: false },
  {
    user: 'examiner10',
    name: '侯嘉树',
    expertise: ['电子信息制造', '软件与信息服务', '锁具五金'],
    industryExpert: true,
  },
  { user: 'examiner11', name: '向晚舟', expertise: ['质量管理', '标准化'], industryExpert: false },
  { user: 'examiner12', name: '祝南星', expertise: ['卓越绩效', '现代农业'], industryExpert: true },
  { user: 'examiner13', name: '乔木青', expertise: ['知识产权'], industryExpert: false },
  { user: 'examiner14', name: '伍思源', expertise: ['眼镜制造', '医疗卫生'], industryExpert: true },
] as const;

/** Who hears the defences (A14.4). */
export const panellists = [
  { user: 'panellist1', name: '管仲平', expertise: ['质量管理'] },
  { user: 'panellist2', name: '芮秋白', expertise: ['企业战略'] },
  { user: 'panellist3', name: '莫问津', expertise: ['先进制造业'] },
  { user: 'panellist4', name: '殷其雷', expertise: ['现代服务业'] },
  { user: 'panellist5', name: '晏清和', expertise: ['科技创新'] },
] as const;

const withRole = (role: string, list: readonly { readonly user: string; readonly name: string }[]): readonly User[] =>
  list.map(({ user, name }) => ({ user, name, roles: [role] }));

/** The people who can sign in locally. All are invented. */
export const users: readonly User[] = loadUsers([
  ...people('office', 'office', ['林予安', '王砚宁', '赵清晏']),
  // The market-regulation director sits on the committee and heads the office (A6).
  ...committeePosts.map(({ user, name }) => ({
    user,
    name,
    roles: user === 'director' ? ['committee', 'office'] : ['committee'],
  })),
  // Proposed as the successor on a seat; until the list is approved and published he holds none.
  { user: 'member5', name: '毕远山', roles: ['committee'] },
  { user: 'government', name: '万里程（区府办）', roles: ['government'] },
  { user: 'supervisor', name: '严思正（区监委）', roles: ['supervisor'] },
  ...withRole('examiner', examiners),
  ...withRole('panellist', panellists),
  ...Object.entries(departmentPeople).map(([unit, { user, name }]) => ({
    user,
    name,
    roles: unit === 'economy-information' ? ['department', 'recommender'] : ['department'],
    unit,
  })),
  { user: 'light', name: '尤静好（瓯海轻工品质促进会）', roles: ['recommender'], unit: 'association-light-industry' },
  {
    user: 'service',
    name: '穆青山（瓯海现代服务业质量联合会）',
    roles: ['recommender'],
    unit: 'association-modern-service',
  },
  ...organisations.map(({ user, code, contact, name }) => ({
    user,
    name: `${contact.name}（${name}）`,
    roles: ['applicant'],
    unit: code,
  })),
]);

/** The sign-in name of a unit's officer. @throws RangeError for a unit without one */
export const userOfUnit = (unit: string): string => {
  const found = users.find((user) => user.unit === unit);
  if (!found) throw new RangeError(`nobody signs in for ${unit}`);
  return found.user;
};
