import { file } from '../server/answers.ts';
import { onePixelPng } from './large-and-foreign.ts';
import type { Oddity } from './oddity.ts';

const page = '<!doctype html><html lang="en"><title>Mislabelled</title><h1>Mislabelled</h1><p>HTML, whatever they say.</p></html>';

/** Content-Types that are not true. */
export const typeOddities: readonly Oddity[] = [
  { path: '/called-text', what: 'HTML sent as plain text: visitors see its source', answer: () => file('text/plain', page) },
  { path: '/called-download', what: 'HTML sent as a download', answer: () => file('application/octet-stream', page) },
  { path: '/called-nothing-known', what: 'HTML of unknown type', answer: () => file('unknown/unknown', page) },
  { path: '/png-called-html', what: 'a PNG declared as HTML', answer: () => file('text/html', onePixelPng) },
  { path: '/text-called-nothing', what: 'plain text without a type', answer: () => ({ status: 200, headers: {}, body: 'Just words.' }) },
];
