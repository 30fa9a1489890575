import { file } from '../server/answers.ts';
import type { Answer } from '../server/site.ts';
import type { Oddity } from './oddity.ts';

const page = (title: string, status = 200, headers: Answer['headers'] = {}): Answer => {
  const plain = file('text/html; charset=utf-8', `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>`, status);
  return { ...plain, headers: { ...plain.headers, ...headers } };
};

const plain = (from: number, count: number): readonly Oddity[] =>
  Array.from({ length: count }, (_, index) => ({
    path: `/plain/${from + index}`,
    what: `page ${from + index}`,
    answer: () => page(`Page number ${from + index}`),
  }));

/** "Not now" and "not so fast", meant in earnest or for a moment, among pages that come at once: a whole site of moods. */
export const refusals: readonly Oddity[] = [
  ...plain(0, 3),
  {
    path: '/wakes-up.html',
    what: '500 twice, then a page',
    answer: (_, nth) => (nth < 3 ? page('Error', 500) : page('Awake')),
  },
  ...plain(10, 3),
  {
    path: '/busy-for-a-second.html',
    what: '503 with Retry-After in seconds, then a page',
    answer: (_, nth) => (nth < 2 ? page('Busy', 503, { 'retry-after': '1' }) : page('At your service')),
  },
  ...plain(20, 3),
  {
    path: '/busy-until.html',
    what: '429 with Retry-After as a date, then a page',
    answer: (_, nth) => (nth < 2 ? page('Busy', 429, { 'retry-after': new Date(Date.now() + 2_000).toUTCString() }) : page('At last')),
  },
  ...plain(30, 3),
  {
    path: '/too-many-silent.html',
    what: '429 without Retry-After, then a page',
    answer: (_, nth) => (nth < 2 ? page('Slow down', 429) : page('Not so many')),
  },
  ...plain(40, 3),
  { path: '/too-many.html', what: '429 with Retry-After', answer: () => page('Slow down', 429, { 'retry-after': '2' }) },
  ...plain(50, 3),
  { path: '/closed.html', what: '503', answer: () => page('Back soon', 503) },
  ...plain(60, 3),
  {
    path: '/not-until-tomorrow.html',
    what: '503 for a day and more',
    answer: () => page('Closed', 503, { 'retry-after': '172800' }),
  },
];
