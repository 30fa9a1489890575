import type { Link } from '../model/page.ts';
import { hashText } from '../model/hash-text.ts';
import { isMain, type ReadSegments } from './read-segments.ts';
import { tidyLines } from './segment.ts';

/** Parameters that differ from visit to visit. */
const visitParameter =
  /^(sid|s?ession(_?id)?|phpsessid|jsessionid|osCsid|zenid|token|_?csrf.*|nonce|key|hash|sig|signature|ts|t|time(stamp)?|rnd|rand|_|v|ver)$/i;

/**
 * Hash of title, headings, main text and where its links lead. What changes between two visits to the same page is left out:
 * numbers in running text (counters, stock, clocks, dates), long tokens, session parameters. Field values are never part of it.
 */
export function fingerprintOf(title: string, { segments, mainText }: ReadSegments, links: readonly Link[]): string {
  const headings = segments.filter(isMain).map((segment) => segment.heading);
  const targets = links.filter((link) => link.place === 'main' || link.place === 'hero').map((link) => steadyAddress(link.to));
  return hashText([title, ...headings, steady(tidyLines(mainText)), ...targets].join('\n'));
}

function steady(text: string): string {
  return text.replace(/\b(?=\w{0,40}\d)\w{12,}\b/g, '').replace(/\d[\d.,:]*/g, '0');
}

function steadyAddress(address: string): string {
  if (!address.includes('?') && !address.includes(';')) return address;
  const url = new URL(address);
  for (const name of new Set(url.searchParams.keys())) if (visitParameter.test(name)) url.searchParams.delete(name);
  return url.href.replace(/;jsessionid=[^?#]*/i, '');
}
