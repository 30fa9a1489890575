import type { Coverage } from '@/lib/model/audit-export.ts';
import { say, spokenTag } from '@/lib/model/say.ts';
import { sayNumber } from './say-count.ts';

/** "Also in German (78) and French (12); only the language of the page you came from was read." Null where there is no other. */
export function sayLanguages(languages: Coverage['languages']): string | null {
  const names = new Intl.DisplayNames(spokenTag(), { type: 'language' });
  const told = Object.entries(languages)
    .toSorted(([, a], [, b]) => b - a)
    .map(([tag, count]) => `${tag === 'other' ? say`other languages` : (names.of(tag) ?? tag)} (${sayNumber(count)})`);
  if (told.length === 0) return null;
  return say`Also in ${new Intl.ListFormat(spokenTag()).format(told)}; pages in the language of the page you came from were read.`;
}
