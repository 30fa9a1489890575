import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { checkToTheEnd, pathOf } from './check-to-the-end.ts';
import { startStore } from '../stores/start-store.ts';
import type { StoredAnswer } from './stored-answers.ts';
import { startVisit } from './visit.ts';

/** What must become of addresses of the misbehaving site: the reason each failed with, or `page`. */
const fates: Readonly<Record<string, string>> = {
  '/broken.html': 'page',
  '/no-title.html': 'page',
  '/cart.html': 'page',
  '/chain-1': 'page',
  '/untyped': 'page',
  '/called-nothing-known': 'page',
  '/long.html': 'page',
  '/links.html': 'page',
  '/windows-1252-header.html': 'page',
  '/windows-1252-meta.html': 'page',
  '/shift-jis.html': 'page',
  '/utf-16.html': 'page',
  '/unknown-charset.html': 'page',
  '/deep-nesting.html': 'page',
  '/hostile.html': 'page',
  '/slow.html': 'page',
  '/base/deep/page.html': 'page',
  '/bomb.html': 'page',
  '/endless.html': 'page',
  '/drips.html': 'page',
  '/breaks-off.html': 'page',
  '/breaks-off-packed.html': 'page',
  '/promises-more.html': 'page',
  '/promises-more-and-waits.html': 'page',
  '/promises-less.html': 'page',
  '/maintenance.html': 'page',
  '/write-to-us.html': 'page',
  '/login.html': 'page',
  '/double/slash.html': 'page',
  '/anything/at-all': 'page',
  '/hangs': 'timeout',
  '/hangs-after-headers.html': 'timeout',
  '/breaks-off-at-once': 'network',
  '/breaks-off-empty.html': 'network',
  '/gone.html': 'status',
  '/gone-for-good.html': 'status',
  '/error.html': 'status',
  '/nowhere': 'status',
  '/loop-a': 'redirected',
  '/loop-self': 'redirected',
  '/hundred/1': 'redirected',
  '/elsewhere': 'redirected',
  '/far-away': 'redirected',
  '/to-file': 'redirected',
  '/to-data': 'redirected',
  '/to-script': 'redirected',
  '/to-long': 'unreadable',
  '/only-spaces.html': 'empty',
  '/prices': 'not-html',
  '/called-text': 'not-html',
  '/called-download': 'not-html',
  '/png-called-html': 'not-html',
  '/pdf-called-html': 'not-html',
  '/members.html': 'refused',
  '/guarded.html': 'bot-wall',
  '/guarded-softly.html': 'bot-wall',
  '/guarded-by-box.html': 'bot-wall',
  '/staging/plans.html': 'login-wall',
};
/** What hangs is waited for 20 s, asked whether it wants a password, and asked for once more; everything else goes on meanwhile. */
const longestMs = 240_000;

const store = await startStore('trouble', { host: 'xn--rger-koa.localhost' });
const visit = await startVisit({ store });
let result: AuditExport;
let answers: ReadonlyMap<string, StoredAnswer>;

beforeAll(async () => {
  ({ result, answers } = await checkToTheEnd(visit, longestMs));
}, longestMs);
afterAll(async () => {
  await visit[Symbol.asyncDispose]();
  await store.close();
});

test('a site that misbehaves in every way is read to its end, and each oddity is counted with its reason', () => {
  expect(Object.fromEntries(Object.keys(fates).map((path) => [path, fateOf(answers.get(path))]))).toEqual(fates);
});

test('the sums of what was not read add up, and each reason has an example', () => {
  const { coverage } = result;
  expect(coverage.stopped).toBe('budget');
  expect(Object.values(coverage.failures).reduce((sum, count) => sum + count, 0)).toBe(coverage.failed);
  for (const reason of [...Object.keys(coverage.failures), ...Object.keys(coverage.skipped)])
    expect(coverage.examples).toHaveProperty(reason);
  expect(coverage.failures).toMatchObject({ 'bot-wall': 3, 'login-wall': 2, timeout: 2, unreadable: 1 });
});

test('a page that hides behind the log-in is told as such; the log-in itself is a page, and so is the way to it', () => {
  const paths = result.pages.map(({ url }) => pathOf(url));
  expect(paths).not.toContain('/price-list');
  expect(paths.filter((path) => path.startsWith('/login.html')).length).toBeGreaterThan(0);
});

test('two names of one page are one page: another case, another host name in a link, a route', () => {
  const paths = result.pages.map(({ url }) => pathOf(url));
  expect(paths.filter((path) => /^\/fine\.html/i.test(path))).toHaveLength(1);
});

test('nothing was asked for that acts, and no address of 8 kB', () => {
  const { acting, byPath, byMethod } = store.counters();
  expect(acting).toEqual([]);
  expect(Object.keys(byMethod)).toEqual(['GET']);
  expect(byPath).not.toHaveProperty('/till-next-time');
  expect(Object.keys(byPath).filter((path) => path.length > 2_000)).toEqual([]);
});

test('what hangs is asked for twice, and each time once more without cookies, for it may be a page that waits for a password', () => {
  expect(store.counters().byPath).toMatchObject({ '/hangs': 4, '/staging/plans.html': 2, '/gone.html': 1, '/guarded.html': 1 });
});

function fateOf(answer: StoredAnswer | undefined): string {
  if (!answer) return 'never asked for';
  return answer.outcome === 'page' ? 'page' : (answer.reason ?? 'failed');
}
