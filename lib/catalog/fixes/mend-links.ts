import { defineFix } from '../../model/fix.ts';
import { say } from '../../model/say.ts';

const findings: ReadonlySet<string> = new Set(['broken-links', 'empty-targets']);

export const mendLinks = defineFix({
  id: 'mend-links',
  effort: 'link',
  propose(_, lack) {
    if (lack.misses !== 'finding' || !findings.has(lack.finding.id)) return [];
    const { id, where } = lack.finding;
    const [first] = where;
    return [
      {
        key: id,
        title: sayMending(where.length, first?.words ?? ''),
        how: say`where they stand`,
        edit: [{ edit: 'put-right', finding: id }],
        where,
      },
    ];
  },
});

function sayMending(links: number, words: string): string {
  if (links !== 1) return say`Mend or take away ${links} links that lead nowhere`;
  return words === '' ? say`Mend or take away 1 link that leads nowhere` : say`Mend or take away “${words}” that leads nowhere`;
}
