import type { Figures } from '../model/traffic/figures.ts';
import type { EntrySeen, Share, Sureness, TrafficReason, TrafficVerdict } from '../model/traffic/verdict.ts';
import { leastLeaving, usualLeaving, usualOutcomes } from '../model/traffic/usual.ts';
import { lookAtAmount } from './look-at-amount.ts';
import { lookAtDoor } from './look-at-door.ts';
import { lookAtSources } from './look-at-sources.ts';
import { losesMore } from './loses-more.ts';
import { notJudged } from './not-judged.ts';
import { shareOf, standing, type Standing } from './share-of.ts';

/** So many pages are named to begin with. */
const mostNamed = 5;

const actReasons = {
  under: 'few-act',
  'perhaps-under': 'perhaps-few-act',
  usual: 'usual-act',
  over: 'more-act',
  open: 'open-act',
} as const satisfies { readonly [S in Standing]: TrafficReason['is'] };

/** What was found in one of Kemp's steps. */
interface Found {
  readonly is: TrafficVerdict['also'][number];
  readonly sure: Sureness;
}

/**
 * Site or traffic? Asked in Kemp's order: do enough come, do the right ones come, does the site lose them. The first that holds is the verdict,
 * the others are told beside it. Pure; the same figures give the same verdict.
 */
export function judgeTraffic(figures: Figures, entries: readonly EntrySeen[]): TrafficVerdict {
  const amount = lookAtAmount(figures);
  const leaving = lookAtLeaving(figures, entries);
  const source = lookAtSources(figures);
  const acting = lookAtActing(figures);
  const deciding = source?.is === 'largest-source' ? null : source;
  const wrong = wrongOnes({ leaving, deciding, acting });
  const lost = siteLoses({ leaving, deciding, acting, wrong });
  const found: readonly Found[] = [
    ...(amount.few ? [{ is: 'too-few-visits', sure: amount.few } as const] : []),
    ...(wrong ? [{ is: 'wrong-visitors', sure: wrong } as const] : []),
    ...(lost ? [{ is: 'site-loses', sure: lost } as const] : []),
  ];
  const isUsual = acting.standing === 'usual' || acting.standing === 'over';
  const otherwise: Pick<TrafficVerdict, 'is' | 'sure'> = isUsual
    ? { is: 'neither', sure: leaving.isMany ? 'likely' : 'sure' }
    : { is: 'too-few-figures', sure: 'open' };
  const [first, ...also] = found;
  const told = first ?? otherwise;
  const because = [amount.because, ...leaving.because, ...(source ? [source] : []), acting.because];
  const open = notJudged(told.is, because);
  return {
    is: told.is,
    // On what rests on a step that was not judged, nobody can rely.
    sure: told.sure === 'sure' && open.length > 0 ? 'likely' : told.sure,
    also: also.map(({ is }) => is),
    notJudged: open,
    outcome: figures.outcome,
    because,
    where: lost ? mostLost(entries) : told.is === 'neither' ? mostLeft(entries.filter((entry) => losesMore(entry, figures.outcome))) : [],
  };
}

interface Leaving {
  readonly isMany: Sureness | null;
  readonly door: 'well' | 'badly' | 'between' | 'not-known';
  /** How those who stay act; null where that is not told. */
  readonly stayers: { readonly share: Share; readonly standing: Standing } | null;
  readonly because: readonly TrafficReason[];
}

function lookAtLeaving({ visits, leftAtOnce, outcomes, outcome }: Figures, entries: readonly EntrySeen[]): Leaving {
  const none = { isMany: null, door: 'not-known', stayers: null } as const;
  if (leftAtOnce === null || visits === 0) return { ...none, because: [{ is: 'no-leaving' }] };
  const usual = usualLeaving[outcome];
  const share = shareOf(leftAtOnce, visits);
  if (share.high < leastLeaving(outcome)) return { ...none, because: [{ is: 'leave-few', share, usual }] };
  if (share.high <= usual.high) return { ...none, because: [{ is: 'leave-usual', share, usual }] };
  if (share.low <= usual.high) return { ...none, because: [{ is: 'leave-open', share, usual }] };
  const door = lookAtDoor(entries);
  const stayed = shareOf(outcomes ?? 0, visits - leftAtOnce);
  const stays = standing(stayed, usualOutcomes[outcome]);
  const stayers = outcomes === null || stays === 'open' ? null : { share: stayed, standing: stays };
  const ofStayers: readonly TrafficReason[] = stayers
    ? [{ is: isPoor(stayers.standing) ? 'stayers-do-not' : 'stayers-act', share: stayed, usual: usualOutcomes[outcome] }]
    : [];
  return {
    isMany: 'sure',
    door: door.is.slice('door-'.length) as Leaving['door'],
    stayers,
    because: [{ is: 'leave-many', share, usual }, door, ...(door.is === 'door-well' ? ofStayers : [])],
  };
}

interface Acting {
  readonly standing: Standing | null;
  readonly because: TrafficReason;
}

function lookAtActing({ visits, outcomes, outcome }: Figures): Acting {
  if (outcomes === null) return { standing: null, because: { is: 'no-outcomes' } };
  const usual = usualOutcomes[outcome];
  const share = shareOf(outcomes, visits);
  const is = standing(share, usual);
  return { standing: is, because: { is: actReasons[is], share, usual } };
}

interface Seen {
  readonly leaving: Leaving;
  /** A source that decides who comes. */
  readonly deciding: ReturnType<typeof lookAtSources>;
  readonly acting: Acting;
}

/** They leave at once although the page keeps its promise; or one source brings those who do nothing. */
function wrongOnes({ leaving, deciding, acting }: Seen): Sureness | null {
  if (leaving.isMany && leaving.door === 'well') return leaving.isMany;
  if (deciding?.is === 'poor-source') return 'sure';
  return deciding && isPoor(acting.standing) ? 'likely' : null;
}

/** Of those who are the right ones, fewer act than elsewhere; or the page that they land on turns them away. */
function siteLoses({ leaving, deciding, acting, wrong }: Seen & { readonly wrong: Sureness | null }): Sureness | null {
  if (leaving.isMany && leaving.door === 'badly' && !isFine(acting.standing)) return acting.standing === 'under' ? 'sure' : 'likely';
  const right = wrong === null ? acting.standing : leaving.isMany ? (leaving.stayers?.standing ?? null) : null;
  // Where one source brings the wrong ones, the others tell of the site: they are told beside it, in its reason.
  if (wrong !== null && deciding && !leaving.isMany) return null;
  if (!isPoor(right)) return null;
  return right === 'under' ? 'sure' : 'likely';
}

const isPoor = (one: Standing | null): boolean => one === 'under' || one === 'perhaps-under';
const isFine = (one: Standing | null): boolean => one === 'usual' || one === 'over';

/** Pages where most is lost: by visits and by what is missing to a full score; without visits by the score alone. */
function mostLost(entries: readonly EntrySeen[]): readonly EntrySeen[] {
  const lost = ({ served, visits }: EntrySeen): number => (served === null ? 0 : (100 - served) * (visits ?? 1));
  return entries
    .filter(({ served }) => served !== null)
    .toSorted((one, other) => lost(other) - lost(one))
    .slice(0, mostNamed);
}

/** Pages that more leave at once than is usual, those first that most leave. */
const mostLeft = (entries: readonly EntrySeen[]): readonly EntrySeen[] =>
  entries.toSorted((one, other) => (other.leftAtOnce ?? 0) - (one.leftAtOnce ?? 0)).slice(0, mostNamed);
