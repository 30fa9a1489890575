import { foldText } from '../classify/fold-text.ts';
import { tellLanguage } from '../classify/tell-language.ts';
import type { AdLanguages } from '../model/promise/promise-check.ts';
import type { LanguageWords } from '../model/words.ts';
import { smallWords } from './small-words.ts';

/** What the words of a short ad must weigh to tell its language, and how many times as much as those of the next and of its page. Judgement. */
const enough = { weight: 1.5, lead: 2 } as const;
/** An ad of whose letters more than this share are foreign to a language is not written in it. */
const mostForeign = 0.5;

/**
 * The language of an ad, or null. Ads are too short for what tells a page's language: here its words for delivery, gifts and such count
 * too. A word that several languages have weighs less for each.
 */
export function tellAdLanguage(text: string, vocabulary: readonly LanguageWords[]): string | null {
  const told = tellLanguage(text, vocabulary);
  if (told !== null) return told;
  const [first, second] = weigh(text, vocabulary);
  return first && first.weight >= enough.weight && first.weight >= (second?.weight ?? 0) * enough.lead ? first.language : null;
}

/** Whether an ad is written in the language of its page. Few words tell it only where they are no other language's: "Steel thermos" may be anything. */
export function adLanguages(text: string, page: string | null, vocabulary: readonly LanguageWords[]): AdLanguages {
  const ad = tellAdLanguage(text, vocabulary);
  if (page === null) return 'unsure';
  if (ad !== null) return ad === page ? null : { ad, page };
  const own = knownWords(vocabulary).languages.find(({ language }) => language === page);
  const letters = lettersOf(text);
  if (own && letters.filter((letter) => !own.letters.has(letter)).length > letters.length * mostForeign) return { ad: null, page };
  const [first, second] = weigh(text, vocabulary);
  const isOwn = first?.language === page && first.weight > 0 && first.weight >= (second?.weight ?? 0) * enough.lead;
  return isOwn ? null : 'unsure';
}

/** How much the words of an ad speak for each language that it can be written in, the likeliest first. */
function weigh(text: string, vocabulary: readonly LanguageWords[]): readonly { readonly language: string; readonly weight: number }[] {
  const { languages: all, sharers } = knownWords(vocabulary);
  // No English word has an ä: what a language does not write with is not written in it.
  const letters = [...new Set(lettersOf(text))];
  const writing = all.filter((one) => letters.every((letter) => one.letters.has(letter)));
  const languages = writing.length > 0 ? writing : all;
  const tokens = [...new Set(foldText(text))].filter((token) => token.length > 1);
  return languages
    .map(({ language, words }) => ({
      language,
      weight: tokens.reduce((sum, token) => sum + (words.has(token) ? 1 / (sharers.get(token) ?? 1) : 0), 0),
    }))
    .toSorted((one, other) => other.weight - one.weight);
}

const lettersOf = (text: string): readonly string[] => text.normalize('NFC').toLowerCase().match(/\p{L}/gu) ?? [];

interface KnownWords {
  readonly languages: readonly {
    readonly language: string;
    readonly words: ReadonlySet<string>;
    /** All that its words are written with. */
    readonly letters: ReadonlySet<string>;
  }[];
  /** Languages that know a word. */
  readonly sharers: ReadonlyMap<string, number>;
}

const known = new WeakMap<readonly LanguageWords[], KnownWords>();

function knownWords(vocabulary: readonly LanguageWords[]): KnownWords {
  const found = known.get(vocabulary);
  if (found) return found;
  const small = new Map(smallWords(vocabulary).map((one) => [one.language, one.small]));
  const languages = vocabulary.map(({ language, common, small: further = '', words }) => ({
    language,
    letters: new Set(lettersOf([common, further, ...Object.values(words).flat()].join(' '))),
    words: new Set([...(small.get(language) ?? []), ...Object.values(words).flatMap((phrases) => phrases.flatMap((one) => foldText(one)))]),
  }));
  const sharers = new Map<string, number>();
  for (const { words } of languages) for (const word of words) sharers.set(word, (sharers.get(word) ?? 0) + 1);
  const made = { languages, sharers };
  known.set(vocabulary, made);
  return made;
}
