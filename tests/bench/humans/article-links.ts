import type { Sighting } from '../../../lib/model/layout.ts';
import type { Link } from '../../../lib/model/page.ts';
import type { WikispeediaData } from './read-games.ts';

/** What an article's link is to our model, and which article it leads to. */
export interface ArticleLink extends Pick<Link, 'words' | 'heading' | 'place' | 'hidden' | 'to'> {
  readonly article: string;
  readonly seen?: Sighting;
}

/** Words of running text on one screenful. An assumption. */
const wordsOnScreen = 400;

/** "Battle_of_Gettysburg" -> "Battle of Gettysburg"; what is in brackets only tells namesakes apart. */
export const nameOf = (article: string): string =>
  decodeURIComponent(article)
    .replace(/_/g, ' ')
    .replace(/ \(.*\)$/, '');

/**
 * The links of all articles by article, with the screenful on which the text first names what they lead to; without a text, or where it says it
 * in other words, the screenful of the middle of what is known of that article. `placed`: share of links that the text names.
 */
export async function articleLinks(
  data: WikispeediaData,
): Promise<{ readonly of: ReadonlyMap<string, readonly ArticleLink[]>; readonly placed: number }> {
  const of = new Map<string, ArticleLink[]>();
  let named = 0;
  for (const [from, links] of Map.groupBy(data.links, ([article]) => article)) {
    const text = (await data.textOf(from))?.toLowerCase().replace(/\s+/g, ' ') ?? '';
    const screens = links.map(([, to]) => screenOf(text, nameOf(to).toLowerCase()));
    const known = screens.flatMap((screen) => screen ?? []).toSorted((a, b) => a - b);
    named += known.length;
    const usual = known[Math.floor(known.length / 2)] ?? null;
    of.set(
      from,
      links.map(([, to], index): ArticleLink => {
        const screenful = screens[index] ?? usual;
        const link = { words: nameOf(to), heading: null, place: 'main', hidden: null, to: '', article: to } as const;
        return screenful === null ? link : { ...link, seen: { device: 'desktop', openers: [], screenful } };
      }),
    );
  }
  return { of, placed: named / data.links.length };
}

function screenOf(text: string, name: string): number | null {
  const at = text.indexOf(name, text.indexOf('related subjects:') + 1);
  if (text === '' || at < 0) return null;
  return 1 + Math.floor(text.slice(0, at).split(' ').length / wordsOnScreen);
}
