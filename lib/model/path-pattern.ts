/** Why what was typed is no pattern. */
export type PatternFault = 'empty' | 'not-a-path' | 'other-site' | 'spaces' | 'too-long' | 'everything';

const longest = 300;

/**
 * A pattern of addresses of a site, as it is typed: a path that begins with `/`, in which `*` stands for anything (`/stories/*`), or a
 * whole address of the site. Case and a slash at the end do not count. The query counts only where the pattern has one.
 */
export function readPattern(typed: string, origin: string): { readonly pattern: string } | { readonly fault: PatternFault } {
  const text = typed.trim();
  if (text === '') return { fault: 'empty' };
  if (text.length > longest) return { fault: 'too-long' };
  if (/\s/.test(text)) return { fault: 'spaces' };
  const isAddress = /^https?:\/\//i.test(text);
  const atHome = `${origin}/`.toLowerCase();
  if (isAddress && !text.toLowerCase().startsWith(atHome)) return { fault: 'other-site' };
  const path = isAddress ? text.slice(origin.length) : text;
  if (!path.startsWith('/') || path.startsWith('//')) return { fault: 'not-a-path' };
  const pattern = path.replace(/#.*$/, '').replaceAll(/\*+/g, '*');
  if (/^\/[*/]*\*[*/]*$/.test(pattern)) return { fault: 'everything' };
  return { pattern };
}

/** Whether a page's address is one that a pattern means. Takes time in proportion to both: patterns are tried on every link. */
export function matchesPattern(pattern: string, url: string): boolean {
  const address = URL.parse(url);
  if (!address) return false;
  const tried = plain(pattern.includes('?') ? address.pathname + address.search : address.pathname);
  const parts = plain(pattern).split('*');
  const [first = ''] = parts;
  if (parts.length === 1) return withoutSlash(tried) === withoutSlash(first);
  const last = parts.at(-1) ?? '';
  if (!tried.startsWith(first) || !tried.endsWith(last) || tried.length < first.length + last.length) return false;
  let at = first.length;
  const end = tried.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const found = tried.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}

/** Lower case, percent signs decoded where they can be. */
function plain(path: string): string {
  try {
    return decodeURI(path).toLowerCase();
  } catch {
    return path.toLowerCase();
  }
}

const withoutSlash = (path: string): string => (path.length > 1 ? path.replace(/\/$/, '') : path);
