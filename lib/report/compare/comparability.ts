import type { AuditExport } from '../../model/audit-export.ts';
import { sayCode } from '../say-answer.ts';
import { saySiteKind } from '../say-ids.ts';
import { readAlike } from './readings.ts';
import { isSameSite } from './same-site.ts';
import { said, say } from '../../model/say.ts';

export interface Comparability {
  readonly sameSite: boolean;
  /** Scores of other weights are other scores. */
  readonly sameWeights: boolean;
  /** Same site, same weights, same settings and session, on the same goal, and as much was read: what changed is the site. */
  readonly isLike: boolean;
  /** What differs besides the site itself, a sentence each, what matters most first. */
  readonly differs: readonly string[];
}

/** Settings that change what is read or counted; pace and politeness change neither. */
const settingNames: Readonly<Record<string, string>> = {
  pages: 'Pages read at most',
  goal: 'Goal',
  start: 'Start page',
  ignoreRobots: 'Robots.txt not applied',
  as: 'Read as',
  hosts: 'Other hosts read',
  thorough: 'All pages read',
  draw: 'Pages drawn',
};

const sessionNames = {
  loggedIn: 'Logged in',
  admin: 'As one who runs the site',
  language: 'Language',
  cart: 'Cart',
  consent: 'Cookie window',
} as const;

/** Whether two results can be compared like with like, and if not, why. */
export function comparability(was: AuditExport, now: AuditExport): Comparability {
  const sameSite = isSameSite(was.site, now.site);
  const differs = [
    ...difference(say`Weights of the scores`, was.generator.weights, now.generator.weights),
    ...difference('Floorwalker', was.generator.version, now.generator.version),
    ...difference(say`Kind of site`, saySiteKind(was.site.kind), saySiteKind(now.site.kind)),
    ...difference(say`Goal`, was.goals[0]?.kind, now.goals[0]?.kind),
    ...Object.entries(settingNames).flatMap(([key, name]) => difference(said(name), setting(was, key), setting(now, key))),
    ...Object.entries(sessionNames).flatMap(([key, name]) =>
      difference(said(name), was.session[key as keyof typeof sessionNames], now.session[key as keyof typeof sessionNames]),
    ),
    ...(sayCorrections(was) === sayCorrections(now) ? [] : [say`What was put right by hand is not the same.`]),
    ...(sameSite && !readAlike(was, now) ? [sayReadings(was, now)] : []),
  ];
  const sameWeights = was.generator.weights === now.generator.weights;
  return { sameSite, sameWeights, isLike: sameSite && differs.length === 0, differs };
}

const sayReadings = (was: AuditExport, now: AuditExport): string =>
  say`Pages read: ${was.coverage.pagesRead} of ${was.coverage.pagesKnown} then, ${now.coverage.pagesRead} of ${now.coverage.pagesKnown} now.`;

/** A start page by its path. */
function setting({ settings, site }: AuditExport, key: string): unknown {
  const value = settings[key];
  return typeof value === 'string' ? value.replace(site.origin, '') : value;
}

function difference(name: string, was: unknown, now: unknown): readonly string[] {
  const [before, after] = [sayValue(was), sayValue(now)];
  return before === after ? [] : [say`${name}: ${before} then, ${after} now.`];
}

function sayValue(value: unknown): string {
  if (value === null || value === undefined) return say`found out`;
  if (typeof value === 'boolean') return said(value ? 'yes' : 'no');
  if (Array.isArray(value)) return value.length === 0 ? say`none` : value.map(sayValue).join(', ');
  if (typeof value === 'string') return sayCode(value);
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Dates aside: when something was put right changes no result. */
function sayCorrections({ corrections, site }: AuditExport): string {
  return corrections
    .map((one) => JSON.stringify({ ...one, date: null }).replaceAll(site.origin, ''))
    .toSorted()
    .join('\n');
}
