import { Typography } from 'antd';
import { commonText } from '../text/common.ts';
import { useText } from '../text/language.ts';

/** A code that people read and copy: a credit code, a receipt number. */
export const Code = ({ children }: { children: string }) => {
  const text = useText(commonText);
  return (
    <Typography.Text className="code" copyable={{ text: children, tooltips: [text.copy, text.copied] }}>
      {children}
    </Typography.Text>
  );
};
