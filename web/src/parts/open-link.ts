/** Opens what a link of a minute leads to in a window of its own. @throws what asking for the link throws */
export const openLink = async (ask: () => Promise<{ readonly url: string }>): Promise<void> => {
  // Before the answer: browsers block windows that no click opened.
  const window = globalThis.open('', '_blank');
  try {
    const { url } = await ask();
    if (window) {
      window.opener = null;
      window.location.href = url;
    } else location.assign(url);
  } catch (error) {
    window?.close();
    throw error;
  }
};
