/**
 * What a choice of the form is called, by its field's key and its value. Choices whose values are Chinese words stand as they are;
 * a test asks that no other is missing here.
 */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  activity: { production: '产品生产', construction: '工程建设', service: '服务提供', environment: '环境保护' },
  award: { quality: '质量奖', innovation: '质量管理创新奖' },
  claim: { met: '符合', 'not-applicable': '不适用' },
  aspect: { technology: '技术', service: '服务', quality: '质量' },
  grade: { A: 'A档', B: 'B档', C: 'C档', D: 'D档', 'not-evaluated': '未参评' },
  kind: {
    'quality-management': '质量管理体系认证',
    'environmental-management': '环境管理体系认证',
    other: '其他认证',
    quality: '质量创新',
    standards: '标准创新',
    brand: '品牌创新',
    technology: '技术创新',
    management: '管理创新',
    manufacturing: '制造方式创新',
    'business-model': '商业模式创新',
  },
  level: { district: '区级', city: '市级', province: '省级', national: '国家级' },
  field: {
    quality: '质量',
    safety: '安全',
    environment: '环境污染',
    'public-health': '公共卫生',
    other: '其他',
  },
};

/** What the value of a choice is called on screen. @param key of the field */
export const choiceWords = (key: string, value: string): string => words[key]?.[value] ?? value;
