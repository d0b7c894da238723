import { useEffect } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/language.ts';

/** Makes the page's title the document's, too. */
export const useTitle = (title: string): void => {
  const { system } = useText(commonText);
  useEffect(() => {
    document.title = `${title} · ${system}`;
  }, [title, system]);
};
