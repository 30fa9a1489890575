import { mostSaid } from '../model/page-looks.ts';
import type { Device } from '../model/page.ts';
import type { Looked, PromiseCheck, WordPlace } from '../model/promise/promise-check.ts';
import type { LanguageWords } from '../model/words.ts';
import { contentWords, type ContentWord } from './content-words.ts';
import { meaningsIn, saidIn, type Saying } from './said-in.ts';
import { withoutAddresses } from '../model/promise/without-addresses.ts';
import { adLanguages, tellAdLanguage } from './tell-ad-language.ts';

/** What is known of the texts of one page. */
export interface PageWords {
  readonly url: string;
  readonly title: string;
  /** What it says on the device, seen as visitors see it; null where it was not drawn. */
  readonly said: { readonly first: string; readonly further: string } | null;
  /** What was read of it: headings, beginnings, links of its own. */
  readonly read: string;
}

/** A page that links lead to from a landing page. */
export interface PageBehind extends PageWords {
  readonly clicks: number;
  /** An ad could lead there: no text of the law, no cart, no draft. */
  readonly canLand: boolean;
}

/** A landing page as it is met on one device. */
export interface LandingWords extends PageWords {
  /** Pages that links lead to from there, nearest first. */
  readonly behind: readonly PageBehind[];
}

export interface Landing {
  /** Null: the device was not looked at. */
  readonly desktop: LandingWords | null;
  readonly phone: LandingWords | null;
  /** Primary tag of what the page is written in, or null. */
  readonly language: string | null;
  /** Pages of its site that are known and were not read. */
  readonly unread: number;
}

export interface Languages {
  /** Words of all languages: an ad may be written in any of them. */
  readonly all: readonly LanguageWords[];
  /** Words of those that the site is written in. */
  readonly spoken: readonly LanguageWords[];
}

type Checked = Extract<PromiseCheck, { is: 'checked' }>;

/** Where the words of an ad stand, seen from its landing page. Only what was looked at is called nowhere. */
export function checkPromise(text: string, landing: Landing, { all, spoken }: Languages): PromiseCheck {
  const told = tellAdLanguage(text, all);
  const languages = [told, landing.language].filter((language) => language !== null);
  const words = contentWords(withoutAddresses(text), languages, all);
  if (words.length === 0) return { is: 'no-words' };
  const meanings = meaningsIn(text, spoken);
  const saying = (said: string): Saying => saidIn(said, { vocabulary: spoken, language: landing.language, languages, meanings });
  const [desktop, phone] = [landing.desktop && looking(landing.desktop, saying), landing.phone && looking(landing.phone, saying)];
  return {
    is: 'checked',
    words: words.map((word) => ({ word: word.word, desktop: desktop?.placeOf(word) ?? notKnown, phone: phone?.placeOf(word) ?? notKnown })),
    better: (desktop ?? phone)?.better(words) ?? null,
    looked: { desktop: lookedAt(landing.desktop), phone: lookedAt(landing.phone) } satisfies { readonly [D in Device]: Looked },
    unread: landing.unread,
    languages: adLanguages(text, landing.language, all),
  };
}

/** An ad is led to a page that says so many of its words, 0..1. Judgement: who finds half of what was promised reads on. */
const fewestOf = 0.5;
const notKnown: WordPlace = { is: 'not-known' };

/** A landing page on one device, looked at for words. */
interface Looking {
  readonly placeOf: (word: ContentWord) => WordPlace;
  /** Of the pages that say a word which it does not, the one that says most of all of them; null where none says more than it. */
  readonly better: (words: readonly ContentWord[]) => Checked['better'];
}

function looking(landing: LandingWords, saying: (text: string) => Saying): Looking {
  const { said, read } = landing;
  const [first, further, page] = [saying(said?.first ?? ''), saying(said?.further ?? ''), saying(read)];
  const behind = landing.behind.map((one) => ({
    place: { is: 'behind', clicks: one.clicks, url: one.url, title: one.title } as const,
    canLand: one.canLand,
    says: lazily(() => saying(wordsOf(one))),
  }));
  const placeOf = (word: ContentWord): WordPlace => {
    if (first(word)) return { is: 'first' };
    if (further(word)) return { is: 'further' };
    const isSeenWhole = said !== null && !isCut(said);
    if (page(word)) return { is: isSeenWhole ? 'closed' : 'page' };
    const away = behind.find(({ says }) => says()(word))?.place;
    if (!said) return { is: away ? 'not-known' : 'unmet' };
    return away ?? { is: isSeenWhole ? 'nowhere' : 'not-known' };
  };
  return {
    placeOf,
    better(words) {
      const isHere = (word: ContentWord): boolean => first(word) || further(word) || page(word);
      const missing = words.filter((word) => !isHere(word));
      const named = new Set(missing.flatMap((word) => behind.find(({ canLand, says }) => canLand && says()(word)) ?? []));
      const counted = [...named].map(({ place: { url, title }, says }) => ({ url, title, words: words.filter(says()).length }));
      const best = counted.reduce<Checked['better']>((most, one) => (most && most.words >= one.words ? most : one), null);
      return best && best.words > words.length - missing.length && best.words >= words.length * fewestOf ? best : null;
    },
  };
}

const wordsOf = ({ said, read }: PageWords): string => `${said?.first ?? ''} ${said?.further ?? ''} ${read}`;

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
