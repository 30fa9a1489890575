import { normalizeAddress } from './address.ts';

/**
 * The address that somebody means who types one in: a path of the site (`/about`, `about-us.html`), or the address of a page anywhere,
 * with or without its scheme. Null when it is none.
 */
export function namedAddress(typed: string, origin: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  if (/^https?:/i.test(text)) return normalizeAddress(text);
  if (text.startsWith('/') && !text.startsWith('//')) return normalizeAddress(text, origin);
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return null;
  // A host has a dot before the first slash, and no file's ending after it.
  const [first = ''] = text.split(/[/?#]/);
  const isHost = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(first) && !/\.(html?|php\d?|aspx?|jsp)$/i.test(first);
  return isHost ? normalizeAddress(`https://${text}`) : normalizeAddress(`/${text}`, origin);
}
