/** What a GET answers as JSON; undefined where there is nothing of the kind. @throws when the server cannot be reached or fails */
export const read = async <T>(path: string): Promise<T | undefined> => {
  const response = await fetch(path, { headers: { accept: 'application/json' } });
  if (response.status >= 500) throw new Error(`${path}: ${response.status}`);
  // Where there is no such path, static hosting answers with the page itself.
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) return undefined;
  return (await response.json()) as T;
};
