/** Who objects: invented, and never to be found anywhere but with the office. */
export const objectors = {
  upheld: { name: '郁离之', contact: '0577-00050001' },
  dismissed: { name: '辛未央', contact: '0577-00050002' },
  byLetter: { name: '简牍生', contact: '瓯海区景山街道雁荡西路演示小区1幢101室' },
} as const;
