import { file } from '../server/answers.ts';
import { escaped } from '../server/html.ts';
import type { Answer, Site, Visit } from '../server/site.ts';
import { looseLinks } from './loose-links.ts';
import type { Oddity } from './oddity.ts';

/** A site that misbehaves in these ways; its home page links to each, and carries the links that lead nowhere. */
export function createTrouble(oddities: readonly Oddity[]): Site {
  const asked = new Map<string, number>();
  return {
    answer(visit) {
      const nth = (asked.get(visit.address) ?? 0) + 1;
      asked.set(visit.address, nth);
      return answer(visit, { nth, oddities });
    },
    sessions: () => ({}),
    reset: () => asked.clear(),
  };
}

function answer(visit: Visit, { nth, oddities }: { readonly nth: number; readonly oddities: readonly Oddity[] }): Answer {
  if (visit.path === '/') return file('text/html; charset=utf-8', home(oddities));
  const oddity =
    oddities.find(({ path }) => path === visit.path || path === visit.address) ??
    oddities.find(({ path }) => path.endsWith('*') && visit.path.startsWith(path.slice(0, -1)));
  return oddity?.answer(visit, nth) ?? file('text/html; charset=utf-8', '<!doctype html><title>Not found</title><h1>Not found</h1>', 404);
}

function home(oddities: readonly Oddity[]): string {
  const links = oddities
    .filter(({ path, isUnlinked }) => !path.endsWith('*') && !isUnlinked)
    .map(({ path, what, words }) => `<li><a href="${path}">${escaped(words ?? what)}</a></li>`);
  const loose = looseLinks.map((href) => `<li><a href="${escaped(href)}">goes to ${escaped(href) || 'nothing'}</a></li>`);
  return `<!doctype html><html lang="en"><head><title>Trouble</title></head><body><h1>A house full of trouble</h1><ul>${links.join('\n')}</ul><h2>Links that are no pages</h2><ul>${loose.join('\n')}</ul></body></html>`;
}
