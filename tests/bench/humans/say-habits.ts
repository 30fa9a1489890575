import { usualBack } from '../../../lib/journey/walk-graph.ts';
import { sayTable } from '../say-table.ts';
import type { Game, WikispeediaData } from './read-games.ts';

/** How often people give up, go back and go round, as games tell it. */
export function sayHabits({ games, lengths }: Pick<WikispeediaData, 'games' | 'lengths'>): string {
  const given = games.filter(({ ended }) => ended !== 'finished');
  const clicks = given.flatMap(({ path }) => path.slice(1));
  const backs = clicks.filter((step) => step === '<').length;
  const pooled = (some: readonly Game[]) => {
    const later = some.filter(({ path }) => path.length > 1).length;
    const risks = [...given.map(({ path }) => path.length - 1), ...lengths.map((one) => one.clicks - 1)];
    return later / risks.reduce((sum, one) => sum + Math.max(0, one), 0);
  };
  const byClick = [0, 1, 2, 3, 4, 6, 8, 10, 14].map((click) => hazard(click, given, lengths));
  const detours = [1, 2, 3, 4, 5].map((fewest) => {
    const some = lengths.filter((one) => one.fewest === fewest).map((one) => one.clicks);
    const ratio = some.reduce((sum, one) => sum + one / fewest, 0) / some.length;
    return [String(fewest), String(some.length), String(middle(some, 0.5)), String(middle(some, 0.9)), ratio.toFixed(2)];
  });
  const known = lengths.filter(({ fewest }) => fewest > 0);
  const ratios = known.map((one) => one.clicks / one.fewest);
  return [
    sayTable([
      ['habit', 'games say', 'ours'],
      ['gives up at a click, from the first on', pooled(given).toFixed(3), '.04 to .10, band .03 to .10'],
      ['the same, by time alone (a new game may be no giving up)', pooled(given.filter(({ ended }) => ended === 'timeout')).toFixed(3), ''],
      ['back clicks of all clicks, unfinished games', (backs / clicks.length).toFixed(3), String(usualBack)],
      [
        'clicks by the fewest possible, finished games',
        (ratios.reduce((a, b) => a + b, 0) / ratios.length).toFixed(2),
        'curve: 1.5 -> .9, 3 -> .5',
      ],
      ['share that takes the fewest possible', (ratios.filter((one) => one === 1).length / ratios.length).toFixed(3), ''],
    ]),
    sayTable([
      ['gives up with so many clicks made', '0', '1', '2', '3', '4', '6', '8', '10', '14'],
      ['share of those still under way', ...byClick],
    ]),
    sayTable([['fewest possible', 'games', 'median clicks', 'p90', 'times the fewest'], ...detours]),
  ].join('\n\n');
}

function hazard(click: number, given: readonly Game[], lengths: WikispeediaData['lengths']): string {
  const quit = given.filter(({ path }) => path.length - 1 === click).length;
  const underWay = given.filter(({ path }) => path.length - 1 >= click).length + lengths.filter((one) => one.clicks > click).length;
  return (quit / underWay).toFixed(3);
}

function middle(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
}
