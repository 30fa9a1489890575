import { afterAll, describe, expect, test } from 'vitest';
import { visitorIds } from '@/lib/model/visitor.ts';
import { made, siteNames } from './ablations.ts';
import { judgeMade, scoresOf } from './judge-made.ts';
import { isAsDeclared, markdown, sayMoves, type Moved } from './say-moves.ts';

const whole = siteNames.map((name) => ({ name, scores: scoresOf(judgeMade(made[name].site)) }));
const cases = whole.flatMap(({ name, scores }) => made[name].changes.map((change) => ({ site: name, before: scores, change })));
const moves: Moved[] = [];

test.each(whole)('the whole $name serves all four on both devices', ({ scores }) => {
  for (const visitor of visitorIds)
    for (const device of ['desktop', 'phone'] as const) expect(scores[visitor][device].score).toBeGreaterThanOrEqual(80);
});

describe('a change moves whom it should and leaves alone whom it should not', () => {
  test.each(cases)('$site: $change.name', ({ site, before, change }) => {
    const moved = { site, change, before, after: scoresOf(judgeMade(change.edit(made[site].site))) };
    moves.push(moved);
    expect(isAsDeclared(moved), sayMoves([moved])).toBe(true);
  });
});

test('without a way to the cart the informed visitor is not served, whatever else is there', () => {
  const closed = moves.find(({ change }) => change.name === 'no link to the cart');
  expect(closed?.after.informed.desktop.score).toBeLessThanOrEqual(20);
});

afterAll(() => {
  const rows = whole.map(({ name, scores }) => [name, ...visitorIds.map((visitor) => String(scores[visitor].desktop.score))]);
  console.log([markdown([['whole site', ...visitorIds], ...rows]), sayMoves(moves)].join('\n\n'));
});
