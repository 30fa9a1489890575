import { countWords } from '../model/count-words.ts';
import { kindNames } from '../model/kind-names.ts';
import type { AuditComparison } from './compare-audits.ts';
import type { Clicks } from './compare/click-changes.ts';
import type { PageChanges } from './compare/content-changes.ts';
import type { FindingChange } from './compare/finding-changes.ts';
import type { FixChanges } from './compare/fixes-done.ts';
import type { ChangeKind, VisitorChange } from './compare/score-changes.ts';
import { sayState } from './compare/say-state.ts';
import { dottedLine } from './dotted-line.ts';
import { goalWords } from '../model/goal-words.ts';
import { pathsText } from './paths-text.ts';
import { plainLine } from './plain-line.ts';
import { sayMoment } from '../model/say-moment.ts';
import { visitorWords } from '../model/visitor-words.ts';
import { wrapText } from './wrap-text.ts';
import { said, say } from '../model/say.ts';
import { sayDevice } from '../model/say-device.ts';

/** Changes of needs told for one visitor. */
const mostNeeds = 4;
const figures = { quickest: 'quickest', typical: 'typical', slowest: 'slowest', bySearch: 'by search' } as const;

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
    ? say`Since ${sayMoment(was.date)} (${now.origin})`
    : say`Beside another site: ${was.origin} (${sayMoment(was.date)}) then, ${now.origin} now`;
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
  const named = (changes: typeof found.gone) => changes.map(({ kind }) => said(kindNames[kind]));
  return [
    ...list(
      say`Kinds of pages gained`,
      found.gained.map(({ kind, pages: count }) => `${said(kindNames[kind])} (${countWords(count, 'page')})`),
    ),
    ...list(say`Kinds of pages gone`, named(found.gone)),
    ...list(say`Kinds of pages not read then`, named(found.unread.gained)),
    ...list(say`Kinds of pages not read now`, named(found.unread.gone)),
    ...findingLines(findings),
    ...fixLines(fixes),
    sayPages(pages),
  ];
}

function sayPages({ gained, gone, unread }: PageChanges): string {
  const told = say`Pages: ${gained} new, ${gone} gone`;
  const open = unread.was + unread.now;
  return open === 0 ? told : `${told}; ${say`${unread.was} not read then, ${unread.now} not read now`}`;
}

function fixLines(fixes: AuditComparison['fixes']): readonly string[] {
  if (!fixes) return [];
  const titles = (told: FixChanges['done']) => told.map(({ title }) => title);
  return [
    ...list(say`Fixes done`, titles(fixes.done)),
    ...list(say`Fixes no longer proposed`, titles(fixes.dropped)),
    ...list(say`New fixes`, titles(fixes.fresh)),
    ...list(say`Fixes of then, on pages not read both times`, titles(fixes.unsure.was)),
    ...list(say`Fixes of now, on pages not read both times`, titles(fixes.unsure.now)),
  ];
}

function findingLines({ gained, gone, unsure }: AuditComparison['findings']): readonly string[] {
  const then = ({ title, elsewhere }: FindingChange) => say`${title} (${sayState(elsewhere)} then)`;
  const now = ({ title, elsewhere }: FindingChange) => say`${title} (${sayState(elsewhere)} now)`;
  return [
    ...list(say`Findings gained`, gained.map(then)),
    ...list(say`Findings gone`, gone.map(now)),
    ...list(say`Findings of now, not to be compared`, unsure.gained.map(then)),
    ...list(say`Findings of then, not to be compared`, unsure.gone.map(now)),
  ];
}

const list = (head: string, entries: readonly string[]): readonly string[] =>
  entries.length === 0 ? [] : [head, ...entries.map((entry) => `  ${plainLine(entry)}`)];
