import { visibilityOf } from '../../../lib/journey/visibility.ts';
import type { ArticleLink } from './article-links.ts';
import { distancesIn } from './distances-to.ts';
import { goalScent } from './goal-scent.ts';
import type { WikispeediaData } from './read-games.ts';

/** One click on a link, with what could have been clicked. Numbers by link. */
export interface Choice {
  readonly player: string;
  readonly chosen: number;
  readonly sights: Float64Array;
  /** By the name of the goal alone, and with its categories. */
  readonly byName: Float64Array;
  readonly byKind: Float64Array;
  /** 1 where no other link of the page leads nearer to the goal. */
  readonly shortest: Float64Array;
  /** How many are. */
  readonly shortestCount: number;
  /** Links that lead to it, in all articles. */
  readonly popularity: Float64Array;
}

/** All clicks on links of all games, those of one goal together. Clicks that no link explains are left out. */
export function* choicesOf(data: WikispeediaData, links: ReadonlyMap<string, readonly ArticleLink[]>): Generator<Choice> {
  const popular = new Map<string, number>();
  for (const [, to] of data.links) popular.set(to, (popular.get(to) ?? 0) + 1);
  const numbers = new Map([...links.keys(), ...popular.keys()].map((article) => [article, 0]));
  [...numbers.keys()].forEach((article, number) => numbers.set(article, number));
  const numberOf = (article: string) => numbers.get(article) ?? -1;
  const distances = distancesIn(
    data.links.map(([from, to]) => [numberOf(from), numberOf(to)]),
    numbers.size,
  );
  for (const [goal, games] of Map.groupBy(data.games, ({ target }) => target)) {
    if (!numbers.has(goal)) continue;
    const left = distances(numberOf(goal));
    const byName = goalScent(goal, null);
    const byKind = goalScent(goal, data.categories);
    for (const { path, player } of games)
      for (const { from, to } of clicksOn(path)) {
        const all = links.get(from) ?? [];
        const chosen = all.findIndex(({ article }) => article === to);
        if (chosen < 0 || all.length < 2) continue;
        const clicks = all.map(({ article }) => left[numberOf(article)] ?? -1);
        const least = clicks.reduce((fewest, one) => (one >= 0 && one < fewest ? one : fewest), Infinity);
        const shortest = Float64Array.from(clicks, (one) => Number(one === least));
        yield {
          player,
          chosen,
          sights: Float64Array.from(all, (link, order) => visibilityOf(link, order, { hasHero: false })),
          byName: Float64Array.from(all, byName),
          byKind: Float64Array.from(all, byKind),
          shortest,
          shortestCount: shortest.reduce((sum, one) => sum + one, 0),
          popularity: Float64Array.from(all, ({ article }) => popular.get(article) ?? 1),
        };
      }
  }
}

/** Clicks on links: "<" goes back to where one came from and is none. */
function* clicksOn(path: readonly string[]): Generator<{ readonly from: string; readonly to: string }> {
  const behind: string[] = [];
  for (const step of path) {
    if (step === '<') behind.pop();
    else {
      const from = behind.at(-1);
      if (from !== undefined) yield { from, to: step };
      behind.push(step);
    }
  }
}
