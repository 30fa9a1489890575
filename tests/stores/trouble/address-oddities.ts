import { acting, file, redirect } from '../server/answers.ts';
import type { Oddity } from './oddity.ts';

const page = (title: string) => () =>
  file('text/html; charset=utf-8', `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1><a href="/">Home</a></html>`);
const everywhere = page('There is always something here');
const twice = page('Two slashes');

/** Addresses that are not what they look like. */
export const addressOddities: readonly Oddity[] = [
  { path: '/hundred/1', what: 'a hundred redirects', answer: () => redirect('/hundred/2') },
  {
    path: '/hundred/*',
    what: 'one of a hundred redirects',
    answer: ({ path }) => redirect(path === '/hundred/100' ? '/fine.html' : `/hundred/${Number(path.split('/').at(-1)) + 1}`),
  },
  { path: '/to-file', what: 'a redirect to a file of the machine', answer: () => redirect('file:///etc/hostname') },
  { path: '/to-data', what: 'a redirect to a data address', answer: () => redirect('data:text/html,<h1>data</h1>') },
  { path: '/to-script', what: 'a redirect to a script', answer: () => redirect('javascript:alert(1)') },
  { path: '/to-long', what: 'a redirect to an address of 8 kB', answer: () => redirect(`/long-way?${'q'.repeat(8_200)}`) },
  { path: '/long-way', what: 'where that leads', answer: page('A long way') },
  { path: '/Fine.html', what: 'the same page in another case', answer: () => file('text/html; charset=utf-8', finePage) },
  { path: '/double/slash.html', what: 'a page', answer: twice },
  { path: '/double//slash.html', what: 'the same page with two slashes', answer: twice },
  { path: '/anything/at-all', what: 'a folder that answers everything with one page', answer: everywhere },
  { path: '/anything/you-like', what: 'the same page', answer: everywhere },
  { path: '/anything/*', what: 'the same page', answer: everywhere },
  {
    path: '/till-next-time',
    what: 'a cookie that logs out',
    words: 'Log out',
    answer: () => acting('log-out', redirect('/'), ['session=; Path=/; Max-Age=0']),
  },
];

/** As /fine.html answers. */
export const finePage = '<!doctype html><html lang="en"><title>Fine</title><h1>Fine</h1><a href="/">Home</a></html>';
