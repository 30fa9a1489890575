import { plainLine } from './plain-line.ts';

/** Nothing that is seen; it keeps a name or number from being taken for a person or an issue. */
const apart = '&#8203;';

/** Words of a site for Markdown (https://spec.commonmark.org, GitHub's extensions): one line, nothing of it is mark-up, a link, a person, or an issue. */
export function escapeMarkdown(words: string): string {
  return plainLine(words)
    .replace(/[\\`*_{}[\]<>|~&$]|:(?=\/\/)/g, String.raw`\$&`)
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^#/, String.raw`\#`)
    .replace(/[@#](?=\S)|\bGH(?=-\d)|\bwww(?=\.)/gi, `$&${apart}`);
}

/** A link whose address is a web address, else its words alone. */
export function markdownLink(words: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return escapeMarkdown(words);
  return `[${escapeMarkdown(words)}](<${url.href.replace(/[\\|<>]/g, (sign) => encodeURIComponent(sign))}>)`;
}
