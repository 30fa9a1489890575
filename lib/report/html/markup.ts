/** Text that is HTML already. Only `html` makes it, so that whatever comes from a site is data. */
export interface Markup {
  readonly markup: string;
}

export type Part = Markup | string | number | null | readonly Part[];

/** A template whose values are escaped, wherever they stand: in text, or between the quotes of an attribute. null is nothing. */
export function html(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: fixed.map((text, at) => `${text}${at < parts.length ? write(parts[at] ?? null) : ''}`).join('') };
}

function write(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'markup' in part ? part.markup : part.map(write).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What no document may hold (https://html.spec.whatwg.org/#preprocessing-the-input-stream), and halves of characters. */
const notAllowed = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** Turn the direction of what follows: a site must not turn our figures round. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** Words as data: as they are, but for signs that steer. */
export const tameWords = (words: string): string => words.replace(/\r\n?/g, '\n').replace(turning, '').replace(notAllowed, '\uFFFD');

const escapeHtml = (words: string): string => tameWords(words).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
