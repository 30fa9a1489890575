import { countWords } from '../../model/count-words.ts';
import { defineFix } from '../../model/fix.ts';

const findings: ReadonlySet<string> = new Set(['broken-links', 'empty-targets']);

export const mendLinks = defineFix({
  id: 'mend-links',
  effort: 'link',
  propose(_, lack) {
    if (lack.misses !== 'finding' || !findings.has(lack.finding.id)) return [];
    const { id, where } = lack.finding;
    const [first] = where;
    const named = where.length === 1 && first?.words ? `“${first.words}”` : countWords(where.length, 'link');
    return [
      {
        key: id,
        title: `Mend or take away ${named} that ${where.length === 1 ? 'leads' : 'lead'} nowhere`,
        how: 'where they stand',
        edit: [{ edit: 'put-right', finding: id }],
        where,
      },
    ];
  },
});
