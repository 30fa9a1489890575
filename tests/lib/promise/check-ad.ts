import { vocabulary } from '@/lib/catalog/words.ts';
import type { PromiseCheck } from '@/lib/model/promise/promise-check.ts';
import { checkPromise } from '@/lib/promise/check-promise.ts';
import type { Landing, LandingWords, PageBehind } from '@/lib/promise/landing.ts';

export const languages = {
  all: vocabulary,
  spoken: vocabulary.filter(({ language }) => ['en', 'de', 'fr', 'ja', 'ru'].includes(language)),
};

/** A landing page of which nothing is said, but what is given. */
export const page = (words: Partial<LandingWords> = {}): LandingWords => ({
  url: 'https://shop.test/',
  title: 'Shop',
  said: { first: '', further: '' },
  read: '',
  closed: '',
  isWhole: false,
  behind: [],
  ...words,
});

/** A page that an ad could be led to. */
export const behind = (path: string, read: string, more: Partial<PageBehind> = {}): PageBehind => ({
  ...page({ url: `https://shop.test/${path}`, title: path, said: null, read }),
  clicks: 1,
  canKeep: true,
  canLand: true,
  ...more,
});

/** A page met likewise on both devices. */
export const both = (one: LandingWords, language: string | null = 'en', more: Partial<Landing> = {}): Landing => ({
  desktop: one,
  phone: one,
  language,
  unread: 0,
  stopped: null,
  unreadIn: () => null,
  ...more,
});

/** A page whose first screenful says this. */
export const onPage = (first: string, language = 'en'): Landing => both(page({ said: { first, further: '' } }), language);

export function checked(text: string, landed: Landing): Extract<PromiseCheck, { is: 'checked' }> {
  const check = checkPromise(text, landed, languages);
  if (check.is !== 'checked') throw new Error(`${text}: ${check.is}`);
  return check;
}
