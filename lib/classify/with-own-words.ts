import type { OwnRule } from '../model/correction.ts';
import { pageKindIds, type PageKindId } from '../model/page-kind.ts';
import type { LanguageWords } from '../model/words.ts';
import { foldText } from './fold-text.ts';

/** Vocabularies with words of users' own that are kept for each list: those of the audits under way. */
const mostKept = 8;
const kept = new WeakMap<readonly LanguageWords[], Map<string, readonly LanguageWords[]>>();

/**
 * The vocabulary with words of the user's own. What the user says a word means it does not mean as a name of other kinds, in no language:
 * an own "Stories" that are testimonials are no blog. The same words give the same list, since what is compiled from one is kept by it.
 */
export function withOwnWords(vocabulary: readonly LanguageWords[], rules: readonly OwnRule[]): readonly LanguageWords[] {
  const own = rules.flatMap((rule) => (rule.about === 'words' ? [rule] : []));
  if (own.length === 0) return vocabulary;
  const name = JSON.stringify(own.map(({ kind, language, words }) => [kind, language, words]));
  const known = kept.get(vocabulary) ?? new Map<string, readonly LanguageWords[]>();
  kept.set(vocabulary, known);
  const list = known.get(name) ?? vocabulary.map((language) => extended(language, own));
  const [oldest] = known.keys();
  if (!known.has(name) && known.size >= mostKept && oldest !== undefined) known.delete(oldest);
  known.set(name, list);
  return list;
}

type Own = Extract<OwnRule, { about: 'words' }>;

function extended(language: LanguageWords, own: readonly Own[]): LanguageWords {
  const taken = new Map<string, Set<PageKindId>>();
  for (const { kind, words } of own)
    for (const word of words) {
      const folded = plain(word);
      taken.set(folded, (taken.get(folded) ?? new Set()).add(kind));
    }
  let isChanged = false;
  const words: { [key: string]: readonly string[] } = { ...language.words };
  for (const kind of pageKindIds) {
    const listed = language.words[kind] ?? [];
    const left = listed.filter((phrase) => taken.get(plain(phrase))?.has(kind) !== false);
    const added = own.filter((one) => one.kind === kind && one.language === language.language).flatMap((one) => one.words);
    if (left.length === listed.length && added.length === 0) continue;
    words[kind] = [...left, ...added];
    isChanged = true;
  }
  return isChanged ? { ...language, words } : language;
}

const plain = (phrase: string): string => foldText(phrase).join(' ');
