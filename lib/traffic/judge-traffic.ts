import type { Figures } from '../model/traffic/figures.ts';
import type { EntrySeen, FormInVain, Share, Sureness, TrafficReason, TrafficVerdict } from '../model/traffic/verdict.ts';
import { leastLeaving, mostActing, usualLeaving, usualOutcomes } from '../model/traffic/usual.ts';
import { lookAtAmount } from './look-at-amount.ts';
import { lookAtDoor } from './look-at-door.ts';
import { sourcesDiffer } from './sources-differ.ts';
import { lookAtSources } from './look-at-sources.ts';
import { losesMore } from './loses-more.ts';
import { mayBeOneSource, notJudged } from './not-judged.ts';
import { shareOf, standing, type Standing } from './share-of.ts';
import { whereOrder } from './where-order.ts';

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
 * the others are told beside it. `inVain`: a form of the goal that leads nowhere. Pure; the same figures give the same verdict.
 */
export function judgeTraffic(figures: Figures, entries: readonly EntrySeen[], inVain: FormInVain | null = null): TrafficVerdict {
  const amount = lookAtAmount(figures);
  const source = lookAtSources(figures);
  const leaving = lookAtLeaving(figures, source?.is === 'leaving-source' ? null : lookAtDoor(entries));
  const acting = lookAtActing(figures);
  const deciding = isDeciding(source, leaving) ? source : null;
  const wrong = wrongOnes({ leaving, deciding, acting });
  const lost = siteLoses({ leaving, deciding, acting, wrong });
  const areRangesOurs = usualLeaving[figures.outcome].judgement || usualOutcomes[figures.outcome].judgement;
  const found: readonly Found[] = [
    ...(amount.few ? [{ is: 'too-few-visits', sure: amount.few } as const] : []),
    ...(wrong ? [{ is: 'wrong-visitors', sure: wrong } as const] : []),
    ...(lost ? [{ is: 'site-loses', sure: areRangesOurs ? 'likely' : lost } as const] : []),
  ];
  const isUsual = acting.standing === 'usual' || acting.standing === 'over';
  const otherwise: Pick<TrafficVerdict, 'is' | 'sure'> = isUsual
    ? { is: 'neither', sure: leaving.isMany || areRangesOurs ? 'likely' : 'sure' }
    : { is: 'too-few-figures', sure: 'open' };
  const [first, ...also] = found;
  const told = first ?? otherwise;
  // Where they act, they get through.
  const form = isUsual ? null : inVain;
  const here = form && lost ? [{ is: 'form-in-vain', title: form.title } as const] : [];
  const because = [amount.because, ...leaving.because, ...(source ? [source] : []), ...sourcesDiffer(figures), ...acting.because, ...here];
  const unjudged = notJudged(told.is, because);
  const isTurnable = told.sure === 'sure' && (told.is === 'site-loses' || told.is === 'neither') && mayBeOneSource(figures, told.is);
  const open = unjudged.length === 0 && isTurnable ? (['sources'] as const) : unjudged;
  return {
    is: told.is,
    // On what rests on a step that was not judged, nobody can rely.
    sure: told.sure === 'sure' && open.length > 0 ? 'likely' : told.sure,
    also: also.map(({ is }) => is),
    notJudged: open,
    outcome: figures.outcome,
    because,
    manyLeave: leaving.isMany,
    form,
    where: lost ? mostLost(entries) : told.is === 'neither' ? mostLeft(entries.filter((entry) => losesMore(entry, figures.outcome))) : [],
    whereBy: whereOrder(entries),
  };
}

interface Leaving {
  readonly isMany: boolean;
  /** No more than elsewhere: so the right ones come, from whatever source. */
  readonly isUsual: boolean;
  readonly door: 'well' | 'badly' | 'between' | 'not-known';
  /** How those who stay act; null where that is not told. */
  readonly stayers: { readonly share: Share; readonly standing: Standing } | null;
  readonly because: readonly TrafficReason[];
}

/** `door`: how the pages serve; null where it is not asked, since one source alone brings those who leave. */
function lookAtLeaving(figures: Figures, door: ReturnType<typeof lookAtDoor> | null): Leaving {
  const { visits, leftAtOnce, outcomes, outcome } = figures;
  const none = { isMany: false, isUsual: false, door: 'not-known', stayers: null } as const;
  if (leftAtOnce === null) return { ...none, because: [{ is: 'no-leaving' }] };
  if (visits === 0) return { ...none, because: [] };
  if (isContradiction(figures)) return { ...none, because: [{ is: 'left-and-acted', visits, leftAtOnce, outcomes: outcomes ?? 0 }] };
  const usual = usualLeaving[outcome];
  const share = shareOf(leftAtOnce, visits);
  if (share.high < leastLeaving(outcome)) return { ...none, because: [{ is: 'leave-few', share, usual }] };
  if (share.high <= usual.high) return { ...none, isUsual: true, because: [{ is: 'leave-usual', share, usual }] };
  if (share.low <= usual.high) return { ...none, because: [{ is: 'leave-open', share, usual }] };
  const stayed = shareOf(outcomes ?? 0, visits - leftAtOnce);
  const stays = standing(stayed, usualOutcomes[outcome]);
  const stayers = outcomes === null || stays === 'open' ? null : { share: stayed, standing: stays };
  const ofStayers: readonly TrafficReason[] = stayers
    ? [{ is: isPoor(stayers.standing) ? 'stayers-do-not' : 'stayers-act', share: stayed, usual: usualOutcomes[outcome] }]
    : [];
  return {
    isMany: true,
    isUsual: false,
    door: door ? (door.is.slice('door-'.length) as Leaving['door']) : 'not-known',
    stayers,
    because: [{ is: 'leave-many', share, usual }, ...(door ? [door] : []), ...(!door || door.is === 'door-well' ? ofStayers : [])],
  };
}

/** More act than stayed: one of the two is wrong, and which is not known. */
const isContradiction = ({ visits, leftAtOnce, outcomes }: Figures): boolean =>
  leftAtOnce !== null && outcomes !== null && outcomes > visits - leftAtOnce;

interface Acting {
  readonly standing: Standing | null;
  readonly because: readonly TrafficReason[];
}

function lookAtActing(figures: Figures): Acting {
  const { visits, outcomes, outcome } = figures;
  if (outcomes === null) return { standing: null, because: [{ is: 'no-outcomes' }] };
  if (isContradiction(figures)) return { standing: null, because: [] };
  const usual = usualOutcomes[outcome];
  const share = shareOf(outcomes, visits);
  if (share.low > mostActing(outcome)) return { standing: null, because: [{ is: 'too-many-act', share, usual }] };
  const is = standing(share, usual);
  return { standing: is, because: [{ is: actReasons[is], share, usual }] };
}

interface Seen {
  readonly leaving: Leaving;
  /** A source that decides who comes. */
  readonly deciding: ReturnType<typeof lookAtSources>;
  readonly acting: Acting;
}

/** A source decides who comes; one that sends those who leave only where not as few leave as elsewhere. */
const isDeciding = (source: ReturnType<typeof lookAtSources>, { isUsual }: Leaving): boolean =>
  source !== null && source.is !== 'largest-source' && !(source.is === 'leaving-source' && isUsual);

/**
 * One source brings those who do nothing, or those who leave, where the page keeps others; or they leave although the page keeps its promise, by
 * our own measure; or they come by one source, and how many leave does not speak against it.
 */
function wrongOnes({ leaving, deciding, acting }: Seen): Sureness | null {
  if (deciding?.is === 'poor-source') return 'sure';
  if (deciding?.is === 'leaving-source') return 'likely';
  if (leaving.isMany && leaving.door === 'well') return 'likely';
  return deciding && isPoor(acting.standing) && !leaving.isUsual ? 'likely' : null;
}

/** Of those who are the right ones, fewer act than elsewhere; or the page that they land on turns them away, by our own measure. */
function siteLoses({ leaving, deciding, acting, wrong }: Seen & { readonly wrong: Sureness | null }): Sureness | null {
  if (leaving.isMany && leaving.door === 'badly' && !isFine(acting.standing)) return 'likely';
  // Where one source brings the wrong ones, the others tell of the site: they are told beside it, in its reason.
  const right = wrong === null ? acting.standing : (leaving.stayers?.standing ?? null);
  if (!isPoor(right)) return null;
  return right === 'under' && !leaving.isMany && !deciding ? 'sure' : 'likely';
}

const isPoor = (one: Standing | null): boolean => one === 'under' || one === 'perhaps-under';
const isFine = (one: Standing | null): boolean => one === 'usual' || one === 'over';

/** Pages where most is lost: by visits that leave at once where those are told; else by visits and by what is missing to a full score; see WhereOrder. */
function mostLost(entries: readonly EntrySeen[]): readonly EntrySeen[] {
  const scored = entries.filter(({ served }) => served !== null);
  const lost = ({ served, visits }: EntrySeen): number => (100 - (served ?? 0)) * (visits ?? 1);
  const byLost = scored.toSorted((one, other) => lost(other) - lost(one));
  switch (whereOrder(entries)) {
    case 'leaving':
      return mostLeft(scored);
    case 'visits':
      return byLost.slice(0, mostNamed);
    case 'assumed': {
      const home = scored.filter((entry) => entry === entries[0]);
      return [...home, ...byLost.filter((entry) => !home.includes(entry))].slice(0, mostNamed);
    }
  }
}

/** Pages by the visits that left them at once, the most first. */
const mostLeft = (entries: readonly EntrySeen[]): readonly EntrySeen[] =>
  entries.toSorted((one, other) => (other.leftAtOnce ?? 0) - (one.leftAtOnce ?? 0)).slice(0, mostNamed);
