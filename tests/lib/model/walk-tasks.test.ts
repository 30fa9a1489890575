import { expect, test } from 'vitest';
import { walkTasks } from '@/lib/model/walk-tasks.ts';
import { kindErrands } from '@/lib/model/walk-errands.ts';
import { visitorIds } from '@/lib/model/visitor.ts';
import { reportAudit } from '@/tests/components/gallery/report-audit.ts';

test.each(visitorIds)('%s is sent for things that are there, each said once, and every site goal is among them', (visitor) => {
  const tasks = walkTasks(reportAudit, visitor);
  expect(tasks.length).toBeGreaterThan(0);
  expect(new Set(tasks.map(({ words }) => words)).size).toBe(tasks.length);
  expect(tasks.map(({ need }) => need)).toContain(reportAudit.goals[0]?.kind);
  for (const { need, pages } of tasks) if (need !== reportAudit.goals[0]?.kind) expect(pages.length).toBeGreaterThan(0);
});

test('the informed one is sent for the goal first, the others last', () => {
  const goal = reportAudit.goals[0]?.kind;
  expect(walkTasks(reportAudit, 'informed')[0]?.need).toBe(goal);
  expect(walkTasks(reportAudit, 'doubtful').at(-1)?.need).toBe(goal);
});

test('a page that could be of a kind only perhaps is no place where a task is done', () => {
  const [page] = reportAudit.pages;
  if (!page) throw new Error('The audit has no page.');
  const faq = (confidence: number) => ({
    ...reportAudit,
    journeys: [],
    pages: [{ ...page, url: 'https://shop.test/faq', kinds: [{ kind: 'faq' as const, confidence, evidence: [] }], sections: [] }],
  });
  const needs = (confidence: number) => walkTasks(faq(confidence), 'questioning').map(({ need }) => need);
  expect(needs(0.4)).not.toContain('faq');
  expect(needs(0.8)).toContain('faq');
});

test('no errand is called as shops call the link to it', () => {
  const names = /\b(faq|contact us|about us|testimonials|shipping|returns policy|basket|checkout|size guide|press|team|pricing)\b/i;
  expect(Object.values(kindErrands).filter((words) => words !== null && names.test(words))).toEqual([]);
});
