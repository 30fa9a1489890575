import { fakeOrigin, fakeSource } from '@/tests/fakes/fake-site.ts';
import { pageSourceContract } from './page-source.contract.ts';

// What the fake promises to tests of the crawl, the real ones keep: see page-sources.browser.test.ts.
pageSourceContract('the fake', { source: fakeSource({ '/fine.html': [['/', 'Home']] }), at: (path) => fakeOrigin + path });
