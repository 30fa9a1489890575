import type { Link } from '../model/page.ts';
import { hashText } from './hash-text.ts';
import type { Segment } from './segment.ts';
import { isMain } from './summarize-main.ts';

/** Parameters that differ from visit to visit. */
const visitParameter = /^(sid|s?ession(_?id)?|phpsessid|jsessionid|osCsid|zenid|token|_?csrf.*|nonce|key|hash|sig|signature|ts|t|time(stamp)?|rnd|rand|_|v|ver)$/i;

/**
 * Hash of title, headings, main text and where its links lead. What changes between two visits to the same page is left out:
 * numbers in running text (counters, stock, clocks, dates), long tokens, session parameters. Field values are never part of it.
 */
export function fingerprintOf(title: string, segments: readonly Segment[], links: readonly Link[]): string {
  const main = segments.filter(isMain);
  const text = main.map((segment) => `${segment.heading}\n${steady(segment.text)}`).join('\n');
  const targets = links.filter((link) => link.place === 'main' || link.place === 'hero').map((link) => steadyAddress(link.to));
  return hashText([title, text, ...targets].join('\n'));
}

function steady(text: string): string {
  return text.replace(/\b(?=\w*\d)\w{12,}\b/g, '').replace(/\d[\d.,:]*/g, '0');
}

function steadyAddress(address: string): string {
  if (!address.includes('?') && !address.includes(';')) return address;
  const url = new URL(address);
  for (const name of new Set(url.searchParams.keys())) if (visitParameter.test(name)) url.searchParams.delete(name);
  return url.href.replace(/;jsessionid=[^?#]*/i, '');
}
