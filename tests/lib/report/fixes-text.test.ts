import { expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { fixesText } from '@/lib/report/fixes-text.ts';
import { judgedTea } from '@/tests/fakes/judge.ts';

const audit = judgedTea();
const score = (id: string) => audit.visitors.find((one) => one.id === id)?.score ?? 0;
const none = { desktop: 0, phone: null };
const gains = (
  points: Partial<Record<'informed' | 'questioning' | 'doubtful' | 'uninformed', number>>,
): AuditExport['fixes'][number]['gains'] => ({
  informed: { ...none, desktop: points.informed ?? 0 },
  questioning: { ...none, desktop: points.questioning ?? 0 },
  doubtful: { ...none, desktop: points.doubtful ?? 0 },
  uninformed: { ...none, desktop: points.uninformed ?? 0 },
});
const fix = (id: string, title: string, points: Parameters<typeof gains>[0]): AuditExport['fixes'][number] => ({
  id,
  title,
  how: 'header, every page',
  effort: 'link',
  edit: [],
  gains: gains(points),
  where: [],
  needs: [],
  findings: [],
});

test('each fix says whom it helps most and by how much, and all of them together less where they overlap', () => {
  const fixes = [
    fix('a', 'Link “Kind words” (testimonials) from the header', { doubtful: 9, informed: -1 }),
    fix('b', 'Say it', { doubtful: 5 }),
    fix('c', 'Not chosen', { doubtful: 2 }),
  ];
  const text = fixesText(
    { ...audit, fixes, bestFixes: { ids: ['a', 'b'], gains: gains({ doubtful: 10, informed: -1 }), tried: 6 } },
    200,
  ).join('\n');
  const was = score('doubtful');
  expect(text).toContain(`Link “Kind words” (testimonials) from the header: doubtful ${was} -> ${was + 9}. A link: header, every page.`);
  expect(text).toContain(
    `Together: doubtful ${was} -> ${was + 10}, informed ${score('informed')} -> ${score('informed') - 1}. They overlap`,
  );
  expect(text).not.toContain('Not chosen');
});

test('without anything that helps, nothing is said', () => {
  expect(fixesText(audit, 80)).toEqual([]);
});
