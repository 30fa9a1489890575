import { matchWords } from '../classify/match-words.ts';
import { pathParts } from '../classify/page-words.ts';
import { sayStrength } from '../classify/say-strength.ts';
import { tellPurpose } from '../classify/tell-purpose.ts';
import { goalSigns } from '../graph/ways-to-goal.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { GoalKind } from '../model/settings.ts';
import type { Showing } from '../model/shown-way.ts';
import type { AuditCatalog } from './audit-catalog.ts';

const puts: ReadonlySet<string> = new Set(['add-to-cart', 'buy-now']);
const certain = 0.5;
const called = 0.75;
/** Goals that are not reached on another host: a link to one is another link. */
const stays: ReadonlySet<GoalKind> = new Set(['contact', 'call', 'visit']);

/** Where a way that is being shown has come to its goal: the address, or the origin it was handed over to; null while it has not. */
export function hasArrived(
  { goal, at, steps, leadsTo, origin }: Pick<Showing, 'goal' | 'at' | 'steps' | 'leadsTo' | 'origin'>,
  known: { readonly result: Pick<AuditExport, 'pages'> | null; readonly vocabulary: AuditCatalog['vocabulary'] },
): string | null {
  if (steps.length === 0) return null;
  const scheme = leadsTo === 'tel:' || leadsTo === 'mailto:' ? leadsTo.slice(0, -1) : null;
  if (scheme !== null) return goalSigns[goal].schemes.some((one) => one === scheme) ? (at ?? origin) : null;
  if (leadsTo !== null || at === null) return null;
  const kinds = kindsOf(at, known.result);
  if (goal !== 'cart') return goalSigns[goal].kinds.some((kind) => kinds.has(kind)) ? at : null;
  // A cart with nothing in it is no goal: something must have been put there on this way.
  const hasItem = steps.some(({ words }) => puts.has(tellPurpose(words, known.vocabulary)?.purpose ?? ''));
  const isThere = kinds.has('cart') || kinds.has('checkout') || isCalled(pathParts(at).join(' '), known.vocabulary);
  return hasItem && isThere ? at : null;
}

/** The origin that the last click of a way leads to, where that is another site and the goal can be reached there; or null. */
export function handedOver({ goal, leadsTo, origin }: Pick<Showing, 'goal' | 'leadsTo' | 'origin'>): string | null {
  if (leadsTo === null || !/^https?:/.test(leadsTo) || stays.has(goal)) return null;
  const { origin: to } = new URL(leadsTo);
  return to === origin ? null : to;
}

function kindsOf(url: string, result: Pick<AuditExport, 'pages'> | null): ReadonlySet<PageKindId> {
  const page = result?.pages.find((one) => one.url === url);
  return new Set((page?.kinds ?? []).filter(({ confidence }) => confidence >= certain).map(({ kind }) => kind));
}

function isCalled(path: string, vocabulary: AuditCatalog['vocabulary']): boolean {
  const found = matchWords(path, vocabulary);
  return sayStrength(found, 'cart') >= called || sayStrength(found, 'checkout') >= called;
}
