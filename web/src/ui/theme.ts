import type { ThemeConfig } from 'antd';

/**
 * The look of the pages behind the sign-in. Its styles are written into a file at build time (web/styles.ts), so that the
 * content security policy needs no inline style.
 */
export const theme: ThemeConfig = {
  hashed: false,
  cssVar: { key: 'award' },
  zeroRuntime: true,
  token: {
    colorPrimary: '#a3161e',
    colorLink: '#8a1219',
    colorTextSecondary: '#565656',
    // Enough contrast on white and on the grey of tables (WCAG AA).
    colorTextTertiary: '#626262',
    colorTextDescription: '#5a5a5a',
    colorTextPlaceholder: '#6b6b6b',
    colorTextDisabled: '#6b6b6b',
    colorSuccess: '#237804',
    colorWarning: '#ad4e00',
    colorError: '#b3261e',
    colorInfo: '#0a58a6',
    borderRadius: 4,
    fontSize: 15,
    fontFamily:
      '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, sans-serif',
  },
};
