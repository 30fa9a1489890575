// Run by rivals.ts in a Node of its own, in the folder where linkinator is installed: node linkinator.mjs JSON
import { LinkChecker } from 'linkinator';

const { urls, atOnce } = JSON.parse(process.argv[2]);
// The address under which linkinator knows a page may lack the closing slash.
const plain = (url) => url.replace(/\/$/, '');
const wanted = new Set(urls.map(plain));
const begun = performance.now();
const { links } = await new LinkChecker().check({
  path: urls[0],
  recurse: true,
  concurrency: atOnce,
  linksToSkip: async (url) => !wanted.has(plain(url)),
});
const pages = links.filter(({ state }) => state === 'OK').length;
console.log(JSON.stringify({ pages, links: links.length, ms: performance.now() - begun }));
