// Run by rivals.ts in a Node of its own, in the folder where crawlee is installed: node crawlee.mjs JSON
import { CheerioCrawler, Configuration, log } from '@crawlee/cheerio';

const { urls, atOnce } = JSON.parse(process.argv[2]);
log.setLevel(log.LEVELS.OFF);
let pages = 0;
let links = 0;
const crawler = new CheerioCrawler(
  {
    minConcurrency: atOnce,
    maxConcurrency: atOnce,
    maxRequestRetries: 0,
    requestHandler: ({ $ }) => {
      pages += 1;
      links += $('a[href]').length;
    },
  },
  new Configuration({ persistStorage: false, availableMemoryRatio: 0.5 }),
);
const begun = performance.now();
await crawler.run(urls);
console.log(JSON.stringify({ pages, links, ms: performance.now() - begun }));
