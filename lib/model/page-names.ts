import type { AuditExport } from './audit-export.ts';
import { say } from './say.ts';
import { titleShortener } from './short-title.ts';

/** What the names of pages are taken from. */
export type NamedAudit = Pick<AuditExport, 'site' | 'pages' | 'journeys'>;

/** Characters of a name that stand in a row, as a string counts them. */
const mostShown = 60;

const known = new WeakMap<NamedAudit, (url: string) => string | null>();

/**
 * What people call the pages of a check: the start is Home; others by their title without what the titles of the site share, or, where that
 * is not known, by the words of a link on a way to it. Null where nothing names it, or the same name stands for several.
 */
export function pageNames(audit: NamedAudit): (url: string) => string | null {
  const found = known.get(audit);
  if (found) return found;
  const names = readNames(audit);
  const times = new Map<string, number>();
  for (const name of names.values()) times.set(name, (times.get(name) ?? 0) + 1);
  const nameOf = (url: string): string | null => {
    const name = url === audit.site.start ? say`Home` : names.get(url);
    return name === undefined || (times.get(name) ?? 0) > 1 ? null : cut(name);
  };
  known.set(audit, nameOf);
  return nameOf;
}

/** Titles come first: the words of a link are kept only where there is none. */
function readNames({ pages, journeys }: NamedAudit): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shorten = titleShortener(pages);
  for (const page of pages) if (page.title.trim() !== '') names.set(page.url, shorten(page));
  for (const { steps, to } of journeys)
    for (const [at, { words, action }] of steps.entries()) {
      const next = steps[at + 1]?.page ?? to;
      if (action === 'link' && words.trim() !== '' && !names.has(next)) names.set(next, words.trim());
    }
  return names;
}

/** Between whole letters, as people see them. */
function cut(name: string): string {
  if (name.length <= mostShown) return name;
  let shown = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    if (shown.length + segment.length >= mostShown) break;
    shown += segment;
  }
  return `${shown}…`;
}
