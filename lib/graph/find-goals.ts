import type { AuditExport } from '../model/audit-export.ts';
import { goalHostAt } from '../model/find-goal-host.ts';
import { linksOf } from '../model/page.ts';
import type { GoalKind } from '../model/settings.ts';
import { isKind, type PageAction, type ReadPage, type SiteReading } from '../model/site.ts';
import { goalSigns, isPlaceOf, isReached, sure } from './ways-to-goal.ts';

export type FoundGoal = AuditExport['goals'][number];

/** Where several goals show, the one that closes the deal comes first. */
const order: readonly GoalKind[] = ['book', 'donate', 'join', 'signup', 'contact', 'call', 'act'];

/** Beside these a book or a print that is sold on a marketplace is an extra. */
const closing: readonly GoalKind[] = ['book', 'donate', 'join'];

/** What stands aside unless the start has it or leads to it. */
const extras: readonly GoalKind[] = ['book', 'signup'];

/** What the site wants its visitors to do, the first being what is scored. A chosen goal comes first, whatever shows; then one to which the user showed the way. */
export function findGoals(reading: SiteReading, chosen: GoalKind | null): readonly FoundGoal[] {
  const all = order.flatMap((kind) => goalByEvidence(reading, kind) ?? []);
  // Where a thing or two can be reserved somewhere inside, or a field takes an address for news, that is not what the site is for.
  const aside = all.filter((goal) => (extras.includes(goal.kind) && !isOnHome(reading, goal.kind)) || isByTheWay(goal, reading));
  const others = [...all.filter((goal) => !aside.includes(goal)), ...aside];
  const sellsElsewhere = !others.some(({ kind }) => closing.includes(kind)) && handedOver(reading) !== null;
  const found = sells(reading.pages) || sellsElsewhere ? [cartGoal(reading)] : [];
  const detected = withShown([...found, ...others], reading);
  if (chosen === null) return detected;
  const same = detected.find((goal) => goal.kind === chosen);
  const how = same?.how === 'shown' ? 'shown' : 'chosen';
  const first: FoundGoal = { ...(same ?? { kind: chosen, url: null, host: hostOf(reading.origin) }), how };
  return [first, ...detected.filter((goal) => goal !== same)];
}

/** Where the way was shown the goal is where that ended. */
function withShown(detected: readonly FoundGoal[], { shown = [], origin }: Pick<SiteReading, 'shown' | 'origin'>): readonly FoundGoal[] {
  const newest = new Map(shown.map((way) => [way.goal, way]));
  const first = [...newest.values()].map(({ goal, to }): FoundGoal => {
    const url = detected.find(({ kind }) => kind === goal)?.url ?? to;
    const isElsewhere = hostOf(to) !== hostOf(origin);
    return { kind: goal, url: isElsewhere ? to : url, host: hostOf(isElsewhere ? to : url), how: 'shown' };
  });
  return [...first, ...detected.filter(({ kind }) => !newest.has(kind))];
}

/** Anything can be put into a cart, or there are products and a cart. */
function sells(pages: readonly ReadPage[]): boolean {
  const adds = pages.some((page) => page.actions.some((action) => action.purpose === 'add-to-cart' && action.confidence >= 0.5));
  const products = pages.filter((page) => isKind(page, 'product'));
  const buys = products.some((page) => page.actions.some((action) => action.purpose === 'buy-now' && action.confidence >= 0.7));
  return adds || buys || (products.length > 0 && pages.some((page) => isKind(page, 'cart')));
}

function cartGoal(reading: SiteReading): FoundGoal {
  const cart = reading.pages.find((page) => isKind(page, 'cart'))?.facts.url;
  const linked = firstOn(reading.pages, ({ actions }) =>
    actions.find((action) => action.purpose === 'open-cart' && action.to !== null),
  )?.to;
  const url = cart ?? linked ?? (addsHere(reading.pages) ? null : handedOver(reading));
  return { kind: 'cart', url, host: hostOf(url ?? reading.origin), how: 'detected' };
}

/** Something is put into a cart of the site's own. */
const addsHere = (pages: readonly ReadPage[]): boolean =>
  pages.some((page) => page.actions.some((action) => action.purpose === 'add-to-cart' && soldAt(action) === null));

/** Where goods are sold that are shown here: a marketplace or a checkout on another host. Product pages first; articles speak of the goods of others. */
function handedOver({ pages }: SiteReading): string | null {
  const shown = pages.filter((page) => isKind(page, 'product'));
  const others = pages.filter((page) => !isKind(page, 'product') && !isKind(page, 'article'));
  const first = (some: readonly ReadPage[], least: number) =>
    some.flatMap((page) => page.actions.flatMap((action) => (action.confidence >= least ? (soldAt(action) ?? []) : [])))[0];
  return first(shown, 0.7) ?? first(others, 0.75) ?? null;
}

function soldAt({ purpose, to, sendsTo }: PageAction): string | null {
  const address = purpose === 'buy-now' || purpose === 'add-to-cart' ? (to ?? sendsTo ?? null) : null;
  const host = address === null ? null : goalHostAt(address);
  return host?.handsOver === 'market' || host?.handsOver === 'checkout' ? address : null;
}

function goalByEvidence(reading: SiteReading, kind: GoalKind): FoundGoal | null {
  const { kinds, purposes, schemes } = goalSigns[kind];
  const page = reading.pages.find((one) => kinds.some((id) => isKind(one, id)));
  const byUrl = new Map(reading.pages.flatMap((one) => [one.facts.url, one.facts.requestedUrl].map((url) => [url, one] as const)));
  const leadsOn = ({ to }: PageAction) => {
    const there = to === null ? undefined : byUrl.get(to);
    return there === undefined || isPlaceOf(there);
  };
  const action = firstOn(reading.pages, ({ actions }) =>
    actions.find((one) => purposes.includes(one.purpose) && one.confidence >= sure && leadsOn(one)),
  );
  const part = kind === 'contact' ? reading.pages.find(({ sections }) => sections.some((one) => one.kind === 'contact')) : undefined;
  const odd = firstOn(reading.pages, ({ facts }) => facts.oddLinks.find((one) => isReached(schemes, one)));
  if (!page && !action && !odd && !part) return null;
  const url = page?.facts.url ?? action?.to ?? action?.sendsTo ?? part?.facts.url ?? null;
  return { kind, url, host: hostOf(url ?? reading.origin), how: 'detected' };
}

/** A button to sign up here, and no page or part for it. */
const isByTheWay = ({ kind, host }: FoundGoal, { pages, origin }: SiteReading): boolean =>
  kind === 'signup' &&
  host === hostOf(origin) &&
  !pages.some((page) => isKind(page, 'signup') || page.sections.some((section) => section.kind === 'signup'));

/** The start does it, or a link there leads to what does. A start that was not read may do anything. */
function isOnHome({ pages, start }: SiteReading, goal: GoalKind): boolean {
  const { kinds, purposes } = goalSigns[goal];
  const home = pages.find(({ facts }) => facts.url === start || facts.requestedUrl === start);
  if (!home) return true;
  const linked = new Set(linksOf(home.facts).map(({ to }) => to));
  return pages.some(
    (page) =>
      (page === home || linked.has(page.facts.url) || linked.has(page.facts.requestedUrl)) &&
      (kinds.some((kind) => isKind(page, kind)) ||
        page.actions.some(({ purpose, confidence }) => purposes.includes(purpose) && confidence >= sure)),
  );
}

/** What is found on the first page that has it. */
function firstOn<Found>(pages: readonly ReadPage[], on: (page: ReadPage) => Found | undefined): Found | undefined {
  for (const page of pages) {
    const found = on(page);
    if (found !== undefined) return found;
  }
  return undefined;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
