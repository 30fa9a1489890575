import { file } from '../server/answers.ts';
import type { Answer } from '../server/site.ts';
import type { Oddity } from './oddity.ts';

const page = (title: string, status = 200, headers: Answer['headers'] = {}): Answer => {
  const plain = file('text/html; charset=utf-8', `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>`, status);
  return { ...plain, headers: { ...plain.headers, ...headers } };
};

/** "Not now" and "not so fast", meant in earnest or for a moment. */
export const refusals: readonly Oddity[] = [
  {
    path: '/wakes-up.html',
    what: '500 twice, then a page',
    answer: (_, nth) => (nth < 3 ? page('Error', 500) : page('Awake')),
  },
  {
    path: '/busy-for-a-second.html',
    what: '503 with Retry-After in seconds, then a page',
    answer: (_, nth) => (nth < 2 ? page('Busy', 503, { 'retry-after': '1' }) : page('At your service')),
  },
  {
    path: '/busy-until.html',
    what: '429 with Retry-After as a date, then a page',
    answer: (_, nth) => (nth < 2 ? page('Busy', 429, { 'retry-after': new Date(Date.now() + 2_000).toUTCString() }) : page('At last')),
  },
  { path: '/too-many-silent.html', what: '429 without Retry-After', answer: () => page('Slow down', 429) },
  {
    path: '/steady.html',
    what: 'a page that is known by its ETag',
    answer: ({ ifNoneMatch }) =>
      ifNoneMatch === '"steady-1"'
        ? { status: 304, headers: { etag: ifNoneMatch }, body: '' }
        : page('Steady', 200, { etag: '"steady-1"' }),
  },
  {
    path: '/not-until-tomorrow.html',
    what: '503 for a day and more',
    answer: () => page('Closed', 503, { 'retry-after': '172800' }),
  },
  { path: '/maintenance.html', what: 'a notice of maintenance with status 200', answer: () => page('We are down for maintenance') },
];
