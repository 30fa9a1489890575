import { countWords } from '../../model/count-words.ts';
import { networkFronts, nobodysHosts } from '../../model/fillers.ts';
import { defineLaunchCheck, inOrder, needsLook } from '../../model/launch.ts';
import { say } from '../../model/say.ts';

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname : '');

export const sampleAddresses = defineLaunchCheck({
  id: 'sample-addresses',
  need: 'must',
  name: 'Links and mail addresses that came with a theme',
  why: 'A theme brings its own links and mail addresses. Who follows them lands with nobody, or on the front page of a network.',
  check({ pages, placesOf, origin }) {
    const site = new URL(origin).hostname;
    const isSample = (address: string) => networkFronts.test(address) || (nobodysHosts.test(hostOf(address)) && hostOf(address) !== site);
    const told = new Set<string>();
    const mails = pages.all.flatMap(({ facts }) =>
      facts.oddLinks.flatMap(({ kind, href }) => {
        const host = kind === 'mailto' ? (/@([^?]+)/.exec(href)?.[1] ?? '').trim().toLowerCase() : '';
        if (!nobodysHosts.test(host) || told.has(href)) return [];
        told.add(href);
        return [{ url: facts.url, selector: null, words: href.replace(/^mailto:/i, '') }];
      }),
    );
    const where = [...placesOf(({ to }) => isSample(to)), ...mails];
    return where.length === 0
      ? inOrder()
      : needsLook(say`${countWords(where.length, 'address is', 'addresses are')} a theme’s sample, or nobody’s.`, where);
  },
});
