import { chineseArticle, englishArticle } from '../../text/article.ts';
import { phrases } from '../../text/phrases.ts';

export const winnersText = phrases({
  title: ['获奖名录', 'Register of winners'],
  lead: [
    '瓯海区人民政府表彰的获奖组织，及其称号的现状。',
    'The organisations that the district government has commended, and whether their titles are held.',
  ],
  none: ['还没有获奖组织', 'No winners yet'],
  noneDetail: [
    '区政府审定批准并作出表彰决定后，获奖组织在这里列出（第十五条）。获奖数可以少额或空缺（第三条）。',
    'Winners stand here once the government has approved and commended them (article 15). There may be few or none (article 3).',
  ],
  year: [(cycle: string) => `${cycle}年度`, (cycle: string) => `${cycle}`],
  organisation: ['获奖组织', 'Winner'],
  award: ['奖项', 'Award'],
  certificate: ['证书编号', 'Certificate'],
  status: ['称号状态', 'Title'],
  valid: ['有效', 'Held'],
  revoked: ['已撤销', 'Revoked'],
  unverified: ['记录核验不通过', 'Record not verified'],
  decision: ['表彰决定', 'Commendation'],
  all: ['全部名录', 'The whole register'],
  others: ['该组织的其他称号', 'Other titles of this organisation'],
  check: ['查验证书', 'Check the certificate'],
  unknown: ['名录中没有这一编号', 'The register has no such number'],
  revokedOn: ['撤销日期', 'Revoked on'],
  revokedBy: ['撤销决定', 'Decision'],
  basis: ['撤销依据', 'By'],
  byArticle: [
    (article: string) => `《管理办法》${chineseArticle(article)}`,
    (article: string) => `The regulation, ${englishArticle(article)}`,
  ],
  ground: ['撤销原因', 'Ground'],
  fraud: ['采用不正当手段骗取称号', 'Obtained by improper means'],
  incident: ['发生重大质量、安全事故或其他严重违法、违规、违纪行为', 'Serious incident or violation'],
  find: ['按组织名称或证书编号查找', 'Find by name or certificate'],
  nothing: ['没有相符的组织', 'Nothing found'],
});

export const certificateText = phrases({
  title: ['证书查验', 'Certificate check'],
  lead: [
    '输入证书上的编号，或扫描证书上的二维码。证书由瓯海区人民政府授予，任何单位和个人不得伪造、冒用（第二十一条）。',
    'Type the number on the certificate, or scan its QR code. Only the district government confers certificates (article 21).',
  ],
  number: ['证书编号', 'Certificate number'],
  hint: ['如 OHZJ-2026-ZL-01', 'Such as OHZJ-2026-ZL-01'],
  check: ['查验', 'Check'],
  good: [
    '证书真实有效：瓯海区人民政府授予，电子签名核验通过。',
    'Genuine and held: conferred by the district government, signature verified.',
  ],
  revoked: [
    (on: string, basis: string, document: string) =>
      `该称号已于${on}依据《管理办法》${basis}撤销（${document}），证书失效。`,
    (on: string, article: string, document: string) =>
      `This title was revoked on ${on} by ${englishArticle(article)} (${document}). The certificate is void.`,
  ],
  bad: [
    '该证书记录的电子签名核验不通过，请勿采信，并与评审办联系。',
    'The signature of this record does not verify: do not rely on it, and tell the award office.',
  ],
  organisation: ['获奖组织', 'Winner'],
  award: ['奖项', 'Award'],
  awardOf: [(year: string, name: string) => `${year}年度${name}`, (year: string, name: string) => `${name}, ${year}`],
  approval: ['审定批准', 'Approval'],
  commendation: ['表彰决定', 'Commendation'],
  conferredBy: ['授予机关', 'Conferred by'],
  entry: ['获奖名录中的记录', 'Entry in the register'],
  offline: ['自行核验电子签名', 'Verify the signature yourself'],
  offlineDetail: [
    '证书内容由区政府的密钥签名（JWS，ES256，RFC 7515）。不依赖本网站，用任何 JOSE 工具和下列公钥即可核验。公钥也可在此下载：',
    "The statement is signed by the government's key (JWS, ES256, RFC 7515). Any JOSE tool verifies it with the key below, without this site. The keys: ",
  ],
  keys: ['验证密钥（JWKS）', 'Keys (JWKS)'],
  jws: ['签名的证书内容', 'Signed statement'],
  key: ['验证公钥', 'Public key'],
  here: ['在本机浏览器核验', 'Verify in this browser'],
  hereGood: [
    '本机核验通过：签名与公布的密钥一致，内容未被改动。',
    'Verified here: the signature is by the published key, and nothing was changed.',
  ],
  hereBad: ['本机核验不通过：签名与公布的密钥不一致。', 'Not verified here: the signature is not by a published key.'],
  hereFailed: ['本机浏览器不能核验，请用其他工具。', 'This browser cannot verify; use another tool.'],
});
