/**
 * Departments that confirm facts (A13c), and who recommends (A13d). A competent authority recommends as the department it is.
 * The ids are those that the named facts of the form ask.
 */
export const departments = {
  'market-regulation': '区市场监管局',
  emergency: '区应急管理局',
  'ecology-environment': '市生态环境局瓯海分局',
  health: '区卫生健康局',
  'development-reform': '区发展和改革局',
  taxation: '区税务局',
  'economy-information': '区经济和信息化局',
} as const;

/** Industry associations (行业协会), invented. */
export const associations = {
  'association-light-industry': '瓯海轻工品质促进会',
  'association-modern-service': '瓯海现代服务业质量联合会',
} as const;

const names: Readonly<Record<string, string>> = { ...departments, ...associations };

/** What the unit is called. @throws RangeError for one that the seed does not have */
export const unitName = (unit: string): string => {
  const name = names[unit];
  if (!name) throw new RangeError(`no unit ${unit}`);
  return name;
};
