import type { Link } from './page.ts';

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '');

/** The words of a link, and of one that leaves the host of its page where to: "Route (maps.example)". */
export function withHost({ words, to }: Pick<Link, 'words' | 'to'>, on: string): string {
  const host = hostOf(to);
  if (words === '') return host || to;
  return host === '' || host === hostOf(on) || words.toLowerCase().includes(host) ? words : `${words} (${host})`;
}
