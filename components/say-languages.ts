import type { Coverage } from '@/lib/model/audit-export.ts';
import { sayNumber } from './say-count.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** "Also in German (78) and French (12); only the language of the page you came from was read." Null where there is no other. */
export function sayLanguages(languages: Coverage['languages']): string | null {
  const told = Object.entries(languages)
    .toSorted(([, a], [, b]) => b - a)
    .map(([tag, count]) => `${tag === 'other' ? 'other languages' : (names.of(tag) ?? tag)} (${sayNumber(count)})`);
  if (told.length === 0) return null;
  return `Also in ${new Intl.ListFormat('en').format(told)}; pages in the language of the page you came from were read.`;
}
