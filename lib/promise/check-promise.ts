import { mostSaid } from '../model/page-looks.ts';
import type { Device } from '../model/page.ts';
import type { Looked, PromiseCheck, PromisedWord, WordPlace } from '../model/promise/promise-check.ts';
import { withoutAddresses } from '../model/promise/without-addresses.ts';
import type { LanguageWords } from '../model/words.ts';
import { betterPage } from './better-page.ts';
import { contentWords, type ContentWord } from './content-words.ts';
import type { Landing, LandingWords, PageWords } from './landing.ts';
import { placeOfPrice } from './place-of-price.ts';
import { meaningsIn, saidIn, type Saying } from './said-in.ts';
import { adLanguages, tellAdLanguage } from './tell-ad-language.ts';
import { wordsOverTongues } from './words-over-tongues.ts';

export interface Languages {
  /** Words of all languages: an ad may be written in any of them. */
  readonly all: readonly LanguageWords[];
  /** Words of those that the site is written in. */
  readonly spoken: readonly LanguageWords[];
}

/** So many of an ad's words must stand on a page, 0..1, for the two to be in one language whatever tells otherwise. Judgement. */
const mostOf = 0.75;

/** Where the words of an ad stand, seen from its landing page. Only what was looked at is called nowhere. */
export function checkPromise(text: string, landing: Landing, { all, spoken }: Languages): PromiseCheck {
  const told = tellAdLanguage(text, all);
  const languages = [told, landing.language].filter((language) => language !== null);
  const words = contentWords(withoutAddresses(text), languages, all);
  if (words.length === 0) return { is: 'no-words' };
  const meanings = meaningsIn(text, spoken);
  const saying = (said: string): Saying => saidIn(said, { vocabulary: spoken, language: landing.language, languages, meanings });
  const isOfTerms = (word: ContentWord): boolean => meanings(word).length > 0;
  const [desktop, phone] = [
    landing.desktop && looking(landing.desktop, saying, isOfTerms),
    landing.phone && looking(landing.phone, saying, isOfTerms),
  ];
  const apart = adLanguages(text, landing.language, all);
  const hasMost = words.filter((word) => (desktop ?? phone)?.isHere(word)).length >= words.length * mostOf;
  const isForeign = apart !== null && apart !== 'unsure' && !hasMost;
  const compared = isForeign ? wordsOverTongues(words, wordsOf(landing.desktop ?? landing.phone)) : words;
  const own = isForeign && apart.ad !== null ? landing.unreadIn(apart.ad) : null;
  return {
    is: 'checked',
    words: compared.map((word) => ({
      word: word.word,
      ...weightOf(word, meanings(word)),
      desktop: desktop?.placeOf(word) ?? notKnown,
      phone: phone?.placeOf(word) ?? notKnown,
    })),
    better: isForeign ? null : betterPage(words, landing.desktop ?? landing.phone, (page) => saying(wordsOf(page))),
    ...(landing.stopped ? { stopped: landing.stopped } : {}),
    ...(own ? { inItsLanguage: own } : {}),
    looked: { desktop: lookedAt(landing.desktop), phone: lookedAt(landing.phone) } satisfies { readonly [D in Device]: Looked },
    unread: landing.unread,
    languages: hasMost && apart !== 'unsure' ? null : apart,
  };
}

const notKnown: WordPlace = { is: 'not-known' };
/** What an ad gives its word for. */
const assurances: ReadonlySet<string> = new Set(['guarantee']);

function weightOf({ is }: ContentWord, means: readonly string[]): Pick<PromisedWord, 'weighs'> {
  if (is === 'price') return { weighs: 'price' };
  return is !== 'word' || means.some((key) => assurances.has(key)) ? { weighs: 'assurance' } : {};
}

/** A landing page on one device, looked at for words. */
interface Looking {
  readonly isHere: (word: ContentWord) => boolean;
  readonly placeOf: (word: ContentWord) => WordPlace;
}

/** `isOfTerms`: what a word means may stand on pages that tell of no goods: a guarantee in the terms. */
function looking(landing: LandingWords, saying: (text: string) => Saying, isOfTerms: (word: ContentWord) => boolean): Looking {
  const { said, read, closed, isWhole } = landing;
  const [first, whole, page, shut] = [
    saying(said?.first ?? ''),
    saying(`${said?.first ?? ''} ${said?.further ?? ''}`),
    saying(read),
    saying(closed),
  ];
  const behind = landing.behind.map((one) => ({
    place: { is: 'behind', clicks: one.clicks, url: one.url, title: one.title } as const,
    canKeep: one.canKeep,
    says: lazily(() => saying(wordsOf(one))),
  }));
  const isSeenWhole = said !== null && !isCut(said);
  const ofPage = (word: ContentWord): WordPlace | null => {
    if (first.says(word) === 'said') return { is: 'first' };
    if (whole.says(word) === 'said') return { is: 'further' };
    // Parts side by side say less than the word itself further down.
    if (first.says(word) === 'parts') return { is: 'first', inParts: true };
    if (whole.says(word) === 'parts') return { is: 'further', inParts: true };
    if (page.says(word) === 'said') return { is: 'page' };
    return isSeenWhole && shut.says(word) === 'said' ? { is: 'closed' } : null;
  };
  return {
    isHere: (word) => ofPage(word) !== null,
    placeOf(word) {
      const here = ofPage(word) ?? placeOfPrice(word, [whole, page, shut], wordsOf(landing));
      if (here) return here;
      const away = behind.find(({ canKeep, says }) => (canKeep || isOfTerms(word)) && says().says(word) === 'said')?.place;
      if (away) return away;
      const unclear = word.is === 'word' ? null : behind.find(({ canKeep, says }) => canKeep && says().says(word) === 'unclear');
      if (unclear) return { is: 'unclear', behind: { url: unclear.place.url, title: unclear.place.title, clicks: unclear.place.clicks } };
      if (isSeenWhole || isWhole) return { is: 'nowhere' };
      return said ? notKnown : { is: 'unmet' };
    },
  };
}

const wordsOf = (page: PageWords | null): string =>
  `${page?.said?.first ?? ''} ${page?.said?.further ?? ''} ${page?.read ?? ''} ${page?.closed ?? ''}`;

const isCut = ({ first, further }: { readonly first: string; readonly further: string }): boolean =>
  first.length >= mostSaid.first || further.length >= mostSaid.further;

function lookedAt(landing: LandingWords | null): Looked {
  const said = landing?.said ?? null;
  return { isDrawn: said !== null, isCut: said !== null && isCut(said), pages: landing?.behind.length ?? 0 };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
