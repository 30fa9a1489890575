import { countWords } from '../model/count-words.ts';
import { kindNames } from '../model/kind-names.ts';
import type { AuditComparison } from './compare-audits.ts';
import type { Clicks } from './compare/click-changes.ts';
import type { Changes, FindingChange } from './compare/content-changes.ts';
import type { FixChanges } from './compare/fixes-done.ts';
import type { ChangeKind, VisitorChange } from './compare/score-changes.ts';
import { dottedLine } from './dotted-line.ts';
import { goalWords } from '../model/goal-words.ts';
import { pathsText } from './paths-text.ts';
import { plainLine } from './plain-line.ts';
import { sayDate } from '../model/say-date.ts';
import { visitorWords } from '../model/visitor-words.ts';
import { wrapText } from './wrap-text.ts';
import { said, say } from '../model/say.ts';
import { sayDevice } from '../model/say-device.ts';

/** Changes of needs told for one visitor. */
const mostNeeds = 4;
const figures = { quickest: 'quickest', typical: 'typical', slowest: 'slowest', bySearch: 'by search' } as const;
const states: { readonly [S in FindingChange['elsewhere']]: string } = {
  fine: 'looked for, and fine',
  'not-known': 'not known',
  'does-not-apply': 'does not apply',
  'not-told': 'not told',
};

/** A comparison as people like to read it in a terminal. Ends with a line break. */
export function comparisonText(comparison: AuditComparison, { columns }: { readonly columns: number }): string {
  const lines = [
    ...headLines(comparison),
    '',
    say`Scores, then and now`,
    ...comparison.visitors.flatMap((visitor) => visitorLines(visitor, columns)),
    '',
    ...clickLines(comparison, columns),
    ...changeLines(comparison).map((line) => wrapText(line, columns, '    ')),
    ...pathsText(comparison.paths, columns),
  ];
  return `${lines.join('\n')}\n`;
}

function headLines({ was, now, comparable }: AuditComparison): readonly string[] {
  const head = comparable.sameSite
    ? say`Since ${sayDate(was.date)} (${now.origin})`
    : say`Beside another site: ${was.origin} (${sayDate(was.date)}) then, ${now.origin} now`;
  return [plainLine(head), ...list(say`Not like with like`, comparable.differs)];
}

const kinds: { readonly [K in ChangeKind]: string } = {
  same: 'same',
  'inside-the-band': 'inside the band',
  up: 'up',
  down: 'down',
  'not-known': 'not known',
};

function visitorLines(change: VisitorChange, columns: number): readonly string[] {
  const needs = change.needs
    .filter(({ device }) => device === change.devices.now)
    .slice(0, mostNeeds)
    .map(({ label, was, now }) => `    ${say`${label}: ${sayPoints(was)} then, ${sayPoints(now)} now`}`);
  return [
    dottedLine(`  ${said(visitorWords[change.visitor].name)}`, sayScores(change), columns),
    ...needs.map((line) => wrapText(line, columns, '      ')),
  ];
}

function sayScores({ was, now, change, kind, devices }: VisitorChange): string {
  const device = devices.was === devices.now ? sayDevice(devices.now) : say`${sayDevice(devices.was)} then, now ${sayDevice(devices.now)}`;
  const by = change === null || change === 0 ? '' : `, ${change > 0 ? '+' : '−'}${Math.abs(change)}`;
  return `${was.score ?? '–'} -> ${now.score ?? '–'} (${now.low}–${now.high}, ${device}${by}) ${said(kinds[kind])}`;
}

function sayPoints({ state, points, weight }: VisitorChange['needs'][number]['was']): string {
  if (state === 'not-known') return say`not known`;
  return state === 'does-not-apply' ? say`does not apply` : say`${points} of ${weight}`;
}

function clickLines({ clicks }: AuditComparison, columns: number): readonly string[] {
  const changed = clicks.filter(({ was, now }) => was !== now);
  if (changed.length === 0) return [say`Clicks to every goal: as they were.`, ''];
  const rows = changed.map(({ goal, device, figure, was, now }) =>
    dottedLine(
      `  ${say`to ${said(goalWords[goal].to, { sense: 'to' })}, ${sayDevice(device)}, ${said(figures[figure])}`}`,
      `${sayClicks(was)} -> ${sayClicks(now)}`,
      columns,
    ),
  );
  return [say`Clicks that changed`, ...rows, ''];
}

const sayClicks = (clicks: Clicks): string => (typeof clicks === 'number' ? String(clicks) : said(clicks.replace('-', ' ')));

function changeLines({ kinds: found, findings, fixes, pages }: AuditComparison): readonly string[] {
  return [
    ...list(
      say`Kinds of pages gained`,
      found.gained.map(({ kind, pages: count }) => `${said(kindNames[kind])} (${countWords(count, 'page')})`),
    ),
    ...list(
      say`Kinds of pages gone`,
      found.gone.map(({ kind }) => said(kindNames[kind])),
    ),
    ...findingLines(findings),
    ...fixLines(fixes),
    pages.whole
      ? say`Pages: ${pages.gained} new, ${pages.gone} gone`
      : say`Pages: ${pages.gained} new, ${pages.gone} gone (not all pages were read both times)`,
  ];
}

function fixLines(fixes: AuditComparison['fixes']): readonly string[] {
  if (!fixes) return [];
  const titles = (told: FixChanges['done']) => told.map(({ title }) => title);
  return [
    ...list(say`Fixes done`, titles(fixes.done)),
    ...list(say`Fixes no longer proposed`, titles(fixes.dropped)),
    ...list(say`New fixes`, titles(fixes.fresh)),
  ];
}

function findingLines({ gained, gone }: Changes<FindingChange>): readonly string[] {
  return [
    ...list(
      say`Findings gained`,
      gained.map(({ title, elsewhere }) => say`${title} (${said(states[elsewhere])} then)`),
    ),
    ...list(
      say`Findings gone`,
      gone.map(({ title, elsewhere }) => say`${title} (${said(states[elsewhere])} now)`),
    ),
  ];
}

const list = (head: string, entries: readonly string[]): readonly string[] =>
  entries.length === 0 ? [] : [head, ...entries.map((entry) => `  ${plainLine(entry)}`)];
