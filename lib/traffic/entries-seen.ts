import { say } from '../model/say.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { EntryPage } from '../model/entry-page-schema.ts';
import type { GoalKind } from '../model/settings.ts';
import type { OutcomeKind } from '../model/traffic/figures.ts';
import type { EntrySeen, Unmet } from '../model/traffic/verdict.ts';
import { lacksByPage, type SiteLack } from './lacks-of-site.ts';
import type { MatchedLanding } from './match-landings.ts';
import { troubleOnPage } from './trouble-on-page.ts';

const outcomeOf: { readonly [G in GoalKind]: OutcomeKind } = {
  cart: 'orders',
  contact: 'enquiries',
  book: 'bookings',
  call: 'enquiries',
  visit: 'enquiries',
  donate: 'gifts',
  signup: 'sign-ups',
  join: 'sign-ups',
  renew: 'sign-ups',
  act: 'sign-ups',
};

/** What the site counts, by its first goal. */
export const outcomeOfSite = ({ goals }: Pick<AuditExport, 'goals'>): OutcomeKind => outcomeOf[goals[0]?.kind ?? 'cart'];

/** So many needs that are not met are named. */
const mostUnmet = 3;

const uncounted = { visits: null, leftAtOnce: null };
const notWalked = { served: null, clicks: null, clicksOn: null, unmet: [] };

type Scored = Pick<AuditExport, 'site' | 'goals' | 'visitors' | 'clicksToGoal' | 'entryPages' | 'fixes' | 'pages' | 'findings'>;

/**
 * The pages that visits begin on, as the check sees them. Where landing pages are known, those, with their visits; `walked` are the scores from
 * there. Else Home first, and the pages that were chosen in its place. What the site meets nowhere is said of those where it would be met.
 */
export function entriesSeen(audit: Scored, landings: readonly MatchedLanding[], walked: readonly EntryPage[]): readonly EntrySeen[] {
  const goal = audit.goals[0]?.kind ?? 'cart';
  const entries = landings.length === 0 ? (audit.entryPages ?? []) : walked;
  const lacks = lacksByPage(audit, [audit.site.start, ...entries.map(({ url }) => url)]);
  const seenFrom = (entry: EntryPage): EntrySeen => ({
    ...seen(entry, goal, lacks.get(entry.url) ?? []),
    trouble: troubleOnPage(entry.url, audit),
  });
  const home = homeSeen(audit, goal, lacks.get(audit.site.start) ?? []);
  if (landings.length === 0) return [home, ...entries.map(seenFrom)];
  return landings.map(({ url, read, visits, leftAtOnce }) => {
    const counted = { visits, leftAtOnce };
    if (read === home.url) return { ...home, ...counted };
    const entry = walked.find((one) => one.url === read);
    return entry
      ? { ...seenFrom(entry), ...counted }
      : { url, title: '', ...counted, ...notWalked, trouble: troubleOnPage(read ?? url, audit) };
  });
}

function homeSeen({ site, visitors, clicksToGoal }: Scored, goal: GoalKind, lacks: readonly SiteLack[]): EntrySeen {
  const clicks = clicksToGoal[goal];
  return {
    url: site.start,
    title: say`Home`,
    ...uncounted,
    served: mean(visitors),
    ...most(clicks?.desktop?.quickest, clicks?.phone?.quickest),
    unmet: unmetOf(lacks),
    trouble: null,
  };
}

function seen({ url, title, visitors, devices }: EntryPage, goal: GoalKind, lacks: readonly SiteLack[]): Omit<EntrySeen, 'trouble'> {
  const needs = [devices.desktop, devices.phone].flatMap((device) => device?.needs ?? []);
  return {
    url,
    title,
    ...uncounted,
    served: visitors && mean(visitors),
    ...most(devices.desktop?.goals[goal], devices.phone?.goals[goal]),
    unmet: unmetOf([...lacks, ...needs.filter(({ clicks }) => clicks === null)]),
  };
}

/** What goes by one name, together, in the order in which it stands. */
function unmetOf(needs: readonly SiteLack[]): readonly Unmet[] {
  return [...Map.groupBy(needs, ({ label }) => label)].slice(0, mostUnmet).map(([label, same]) => ({
    label,
    needs: same.map(({ visitor, need }) => ({ visitor, need })),
    kinds: [...new Set(same.flatMap(({ kinds }) => kinds))],
  }));
}

/** Null where a score is not known: a mean of the others would say something else. */
function mean(visitors: readonly { readonly score: number | null }[]): number | null {
  const scores = visitors.flatMap(({ score }) => (score === null ? [] : [score]));
  return scores.length === 0 || scores.length < visitors.length ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length;
}

function most(desktop: number | null | undefined, phone: number | null | undefined): Pick<EntrySeen, 'clicks' | 'clicksOn'> {
  const [one, other] = [desktop ?? null, phone ?? null];
  if (one === null || other === null) return { clicks: one ?? other, clicksOn: null };
  return { clicks: Math.max(one, other), clicksOn: one === other ? null : one > other ? 'desktop' : 'phone' };
}
