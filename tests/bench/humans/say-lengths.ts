import { informed } from '../../../lib/catalog/visitors/informed.ts';
import { visibilityOf } from '../../../lib/journey/visibility.ts';
import { walkArrivals } from '../../../lib/journey/walk-arrivals.ts';
import { walkChance } from '../../../lib/journey/walk-chance.ts';
import { usualBack, type WalkGraph } from '../../../lib/journey/walk-graph.ts';
import { graphOfLinks } from '../../fakes/lanes-from.ts';
import { linkWeight } from '../../../lib/journey/weigh-links.ts';
import { sayTable } from '../say-table.ts';
import type { ArticleLink } from './article-links.ts';
import { goalScent } from './goal-scent.ts';
import type { WikispeediaData } from './read-games.ts';

/** Goals walked to; each takes a walk through all articles. */
const goals = 40;
const most = 60;
/** As pooled from the games (see sayHabits). */
const quit = 0.057;

/** Walks of ours to goals of the games, from where those began, beside the clicks that people took; by the fewest possible. */
export function sayLengths(data: WikispeediaData, links: ReadonlyMap<string, readonly ArticleLink[]>): string {
  const articles = [...new Set(data.links.flat())];
  const numberOf = new Map(articles.map((article, number) => [article, number]));
  const byGoal = [...Map.groupBy(data.games, ({ target }) => target)].filter(([goal]) => numberOf.has(goal));
  const walked = byGoal.filter((_, at) => at % Math.ceil(byGoal.length / goals) === 0);
  const found = new Map<number, { readonly clicks: number[]; readonly arrive: number[] }>();
  for (const [goal, games] of walked) {
    const graph = graphTo(goal, { articles, numberOf, links, data });
    for (const start of new Set(games.map(({ path }) => path[0] ?? ''))) {
      const from = numberOf.get(start);
      if (from === undefined || start === goal) continue;
      const arrivals = walkArrivals({ graph, back: usualBack, begin: new Map([[from, 1]]), most });
      const fewest = arrivals.arriving.findIndex((share) => share > 0);
      const walk = walkChance(arrivals, quit);
      const some = found.get(fewest) ?? { clicks: [], arrive: [] };
      found.set(fewest, some);
      some.clicks.push(walk.clicksGivenGoal ?? NaN);
      some.arrive.push(walk.ever);
      if (some.clicks.length + 1 > goals) break;
    }
  }
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  return sayTable([
    ['fewest possible', 'walks', 'clicks of those who arrive, ours', 'people', 'share who arrive, ours'],
    ...[1, 2, 3, 4].flatMap((fewest) => {
      const ours = found.get(fewest);
      const people = data.lengths.filter((one) => one.fewest === fewest).map((one) => one.clicks);
      return ours
        ? [
            [
              String(fewest),
              String(ours.clicks.length),
              mean(ours.clicks).toFixed(1),
              mean(people).toFixed(1),
              mean(ours.arrive).toFixed(2),
            ],
          ]
        : [];
    }),
  ]);
}

interface World {
  readonly articles: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly links: ReadonlyMap<string, readonly ArticleLink[]>;
  readonly data: WikispeediaData;
}

/** Back leads nowhere here: where one came from depends on the walk. */
function graphTo(goal: string, { articles, numberOf, links, data }: World): WalkGraph {
  const scent = goalScent(goal, data.categories);
  const rows = articles.map((article) => (article === goal ? [] : (links.get(article) ?? [])));
  const habits = { gamma: informed.walk.gamma, bySight: true };
  return graphOfLinks(
    rows.map((row) =>
      row.map((link, order) => ({
        target: numberOf.get(link.article) ?? 0,
        weight: linkWeight(scent(link), visibilityOf(link, order, { hasHero: false }), habits),
      })),
    ),
    {
      back: new Int32Array(articles.length).fill(-1),
      isGoal: Uint8Array.from(articles, (article) => Number(article === goal)),
    },
  );
}
