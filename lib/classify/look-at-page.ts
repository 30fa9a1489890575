import type { Heading, PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { isSoft404 } from './is-soft-404.ts';
import { ownNames } from './own-names.ts';
import { mainText, pageWords, type PageWords } from './page-words.ts';
import type { SiteHabits } from './site-habits.ts';
import { clearestSayings, textSayings, type OwnSayings, type WordContext } from './word-evidence.ts';

/** What a page says by itself, apart from what most pages of its site say. */
export interface PageLook extends WordContext {
  readonly words: PageWords;
  readonly says: OwnSayings;
  readonly soft404: boolean;
}

interface Kept {
  readonly habits: SiteHabits;
  readonly look: PageLook;
}

/** The last look at each page. Habits seldom change, and a page is looked at for every result. */
const kept = new WeakMap<PageFacts, Kept>();

/** Reads a page's own words; what was read with the same habits is not read again. */
export function lookAtPage(page: PageFacts, habits: SiteHabits, vocabulary: readonly LanguageWords[]): PageLook {
  const known = kept.get(page);
  if (known?.habits === habits && known.look.vocabulary === vocabulary) return known.look;
  const words = pageWords(page, habits);
  const context = { vocabulary, names: namesOf(page.url, habits) };
  const look = {
    ...context,
    words,
    says: {
      title: clearestSayings(words.title, context),
      heading: clearestSayings(words.heading, context),
      path: clearestSayings(words.path, context),
      text:
        known?.look.vocabulary === vocabulary && known.habits.stems === habits.stems && isSame(known.look.words.mains, words.mains)
          ? known.look.says.text
          : textSayings(mainText(page, words), { vocabulary, common: habits.stems }),
    },
    soft404: isSoft404(page, words, vocabulary),
  };
  kept.set(page, { habits, look });
  return look;
}

/** Words of the site's own name are the same for all its pages. */
const names = new WeakMap<SiteHabits, Map<string, ReadonlySet<string>>>();

function namesOf(url: string, habits: SiteHabits): ReadonlySet<string> {
  const own = ownNames(url);
  const key = [...own].join(' ');
  const known = names.get(habits) ?? new Map<string, ReadonlySet<string>>();
  names.set(habits, known);
  const found = known.get(key) ?? new Set([...own, ...habits.names]);
  known.set(key, found);
  return found;
}

const isSame = (a: readonly Heading[], b: readonly Heading[]) => a.length === b.length && a.every((heading, at) => heading === b[at]);
