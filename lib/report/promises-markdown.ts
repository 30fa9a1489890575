import type { AuditExport } from '../model/audit-export.ts';
import type { ToldPromise } from '../model/promise/promise-schema.ts';
import { said, say } from '../model/say.ts';
import { pathOf } from './compare/same-site.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';
import { sayPlace } from './say-place.ts';

/** Ads that the owner pasted, each with the answer to it and the words that are not seen at once, as lines of Markdown. */
export function promisesMarkdown({ promises = [] }: AuditExport): readonly string[] {
  return promises.length === 0 ? [] : [`### ${said('Promise check')}`, '', ...promises.flatMap(promise)];
}

function promise({ ad, url, answer, words }: ToldPromise): readonly string[] {
  const later = words.filter(({ desktop, phone }) => desktop.is !== 'first' || phone.is !== 'first');
  return [
    `- **${escapeMarkdown(answer)}** ${say`“${escapeMarkdown(ad)}”`} → ${markdownLink(pathOf(url), url)}`,
    ...later.map(
      ({ word, desktop, phone }) => `  - ${escapeMarkdown(word)}: ${say`Desktop ${sayPlace(desktop)}, phone ${sayPlace(phone)}`}`,
    ),
  ];
}
