import { defineFinding } from '../../model/finding.ts';
import { clearBy } from '../../model/outcome.ts';
import { sayTenths } from '../../model/say-tenths.ts';
import { say } from '../../model/say.ts';

/** Times the fewest clicks, where the score is a half. People need twice the fewest on average (science.md A5, D1). */
const long = 3;

/** Share of walks that arrive in time; below, most do not. */
const most = 0.5;

export const longDetour = defineFinding({
  id: 'long-detour',
  severity: 'serious',
  why: 'A short way helps only those who see it. Where other links call louder, people take a long one and turn back.',
  needs: { informed: ['direct'] },
  check({ facts, site }) {
    const detour = facts('detour');
    const chance = facts('goal-chance');
    // The whole band must be beyond it: it rests on how people are thought to walk. Three times one click is no detour as long as most arrive.
    if (detour.state !== 'measured' || detour.best < long) return clearBy(detour);
    if (chance.state !== 'measured' || chance.value >= most) return clearBy(chance);
    return {
      title: say`Imagined visitors take ${sayTenths(detour.value)} times the clicks that ${site.words.goal} needs.`,
      where: site.goalWhere.map(({ url, selector }) => ({ url, selector, words: detour.evidence[0]?.note ?? '' })),
    };
  },
});
