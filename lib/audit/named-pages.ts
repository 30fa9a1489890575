import { isSameOrigin } from '../model/address.ts';
import type { ShownArchive } from '../ports/shown-archive.ts';

/** Pages of a site that the user has named as the place of something. */
export async function namedPages(shown: Pick<ShownArchive, 'corrections'>, origin: string): Promise<readonly string[]> {
  const named = (await shown.corrections(origin)).flatMap(({ put }) => {
    if (put.about === 'page') return [put.url];
    return put.about === 'need' && 'at' in put.says ? [put.says.at] : [];
  });
  return [...new Set(named.filter((url) => isSameOrigin(url, origin)))];
}
