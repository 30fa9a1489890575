import type { AuditExport } from '../../model/audit-export.ts';
import { isSameSite } from './same-site.ts';

export interface Comparability {
  readonly sameSite: boolean;
  /** Scores of other weights are other scores. */
  readonly sameWeights: boolean;
  /** Same site, same weights, same settings and session, on the same goal: what changed is the site, or how much of it was read. */
  readonly isLike: boolean;
  /** What differs besides the site itself, a sentence each, what matters most first. */
  readonly differs: readonly string[];
}

/** Settings that change what is read or counted; pace and politeness change neither. */
const settingNames: Readonly<Record<string, string>> = {
  pages: 'pages read at most',
  goal: 'goal',
  start: 'start page',
  ignoreRobots: 'robots.txt not applied',
  as: 'read as',
  hosts: 'other hosts read',
  thorough: 'all pages read',
  draw: 'pages drawn',
};

const sessionNames = {
  loggedIn: 'logged in',
  admin: 'as one who runs the site',
  language: 'language',
  cart: 'cart',
  consent: 'cookie window',
} as const;

/** Whether two results can be compared like with like, and if not, why. */
export function comparability(was: AuditExport, now: AuditExport): Comparability {
  const differs = [
    ...difference('Weights of the scores', was.generator.weights, now.generator.weights),
    ...difference('Floorwalker', was.generator.version, now.generator.version),
    ...difference('Kind of site', was.site.kind, now.site.kind),
    ...difference('Goal', was.goals[0]?.kind, now.goals[0]?.kind),
    ...Object.entries(settingNames).flatMap(([key, name]) => difference(capital(name), setting(was, key), setting(now, key))),
    ...Object.entries(sessionNames).flatMap(([key, name]) =>
      difference(capital(name), was.session[key as keyof typeof sessionNames], now.session[key as keyof typeof sessionNames]),
    ),
    ...(sayCorrections(was) === sayCorrections(now) ? [] : ['What was put right by hand is not the same.']),
  ];
  const sameSite = isSameSite(was.site, now.site);
  const sameWeights = was.generator.weights === now.generator.weights;
  return { sameSite, sameWeights, isLike: sameSite && differs.length === 0, differs };
}

/** A start page by its path. */
function setting({ settings, site }: AuditExport, key: string): unknown {
  const value = settings[key];
  return typeof value === 'string' ? value.replace(site.origin, '') : value;
}

function difference(name: string, was: unknown, now: unknown): readonly string[] {
  const [before, after] = [say(was), say(now)];
  return before === after ? [] : [`${name}: ${before} then, ${after} now.`];
}

function say(value: unknown): string {
  if (value === null || value === undefined) return 'found out';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(say).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Dates aside: when something was put right changes no result. */
function sayCorrections({ corrections, site }: AuditExport): string {
  return corrections
    .map((said) => JSON.stringify({ ...said, date: null }).replaceAll(site.origin, ''))
    .toSorted()
    .join('\n');
}

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
