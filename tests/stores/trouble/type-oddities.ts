import { file } from '../server/answers.ts';
import { onePixelPng } from './large-and-foreign.ts';
import type { Oddity } from './oddity.ts';

const page = '<!doctype html><html lang="en"><title>Mislabelled</title><h1>Mislabelled</h1><p>HTML, whatever they say.</p></html>';

const steadyPage = '<!doctype html><html lang="en"><title>Steady</title><h1>Steady</h1></html>';

/** Headers and statuses that are not true, or say more than most. */
export const typeOddities: readonly Oddity[] = [
  { path: '/called-text', what: 'HTML sent as plain text: visitors see its source', answer: () => file('text/plain', page) },
  { path: '/called-download', what: 'HTML sent as a download', answer: () => file('application/octet-stream', page) },
  { path: '/called-nothing-known', what: 'HTML of unknown type', answer: () => file('unknown/unknown', page) },
  { path: '/png-called-html', what: 'a PNG declared as HTML', answer: () => file('text/html', onePixelPng) },
  { path: '/text-called-nothing', what: 'plain text without a type', answer: () => ({ status: 200, headers: {}, body: 'Just words.' }) },
  {
    path: '/steady.html',
    what: 'a page that is known by its ETag',
    answer: ({ ifNoneMatch }) =>
      ifNoneMatch === '"steady-1"'
        ? { status: 304, headers: { etag: ifNoneMatch }, body: '' }
        : { ...file('text/html', steadyPage), headers: { 'content-type': 'text/html', etag: '"steady-1"' } },
  },
  {
    path: '/maintenance.html',
    what: 'a notice of maintenance with status 200',
    answer: () =>
      file(
        'text/html',
        '<!doctype html><html lang="en"><title>We are down for maintenance</title><h1>We are down for maintenance</h1></html>',
      ),
  },
];
