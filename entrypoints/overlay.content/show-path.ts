import type { Instead, InsteadAsked, OverlayTurn, OverlayView, WayTag } from '@/lib/model/walked-path.ts';
import { cardOf, type Card, type CardDeed } from '@/lib/way/card.ts';
import { lookForLeg, type NextPress, onlyOpens } from '@/lib/way/look-for-leg.ts';
import { coverOf } from '@/lib/way/cover-of.ts';
import { findTagged } from '@/lib/way/find-tagged.ts';
import { isSamePress, pressedWords } from '@/lib/way/is-same-press.ts';
import type { Sight } from '@/lib/way/where-in-view.ts';
import { createCovering } from './covering.ts';
import { createStage } from './stage.ts';
import { watchPage } from './watch-page.ts';

export interface PathWorld {
  readonly page: Document;
  /** Rejects, or answers undefined, when the background was restarted meanwhile. */
  readonly turn: (turn: OverlayTurn) => Promise<OverlayView | undefined>;
  readonly tags: (url: string) => Promise<readonly WayTag[] | undefined>;
  readonly instead: (asked: InsteadAsked) => Promise<Instead | null | undefined>;
  /** Follows a link that may be followed. */
  readonly follow: (url: string) => void;
  /** False once the extension is gone. */
  readonly isWanted: () => boolean;
  /** Takes in what is to be called when the page may have become another without being loaded. */
  readonly onLookAgain?: (lookAgain: () => void) => void;
  /** Where everything is drawn, for whoever looks at it from outside. */
  readonly onStand?: (root: ShadowRoot) => void;
}

type OpenView = Extract<OverlayView, { readonly isOver: false }>;

/** A background that was killed is there again at the next word. */
const retryMs = 300;
const mostTries = 10;

/**
 * Shows the path on this page until the user, the page or the background ends it; then nothing of it is left. It points, and follows links that a check
 * has followed; everything else is pressed by the user.
 */
export async function showPath(world: PathWorld): Promise<void> {
  const { page } = world;
  const over = new AbortController();
  const url = () => page.location.href;
  let view: OpenView | null = null;
  let next: NextPress | null = null;
  let sight: Sight | null = null;
  let tagged: ReturnType<typeof findTagged> = [];
  let wanted: readonly WayTag[] = [];

  const stage = createStage(page, { onDo: (does) => act(does) });
  world.onStand?.(stage.root);

  const say = async (does: OverlayTurn['does']): Promise<void> => {
    for (let tries = 0; tries < mostTries && !over.signal.aborted; tries += 1) {
      if (!world.isWanted()) return over.abort();
      const reply = await world.turn({ url: url(), does }).catch(() => undefined);
      if (over.signal.aborted) return;
      if (reply?.isOver) return over.abort();
      if (reply) return take(reply);
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
    over.abort();
  };
  const take = (told: OpenView) => {
    view = told;
    look();
    draw();
  };
  const isOurs = (one: Element) => one === stage.element;
  /** What the page shows of the next step. */
  const look = () => {
    const leg = view?.stand.at === 'leg' ? view.path?.legs[view.stand.leg] : undefined;
    next = leg && view?.path ? covering.past(lookForLeg(page, leg, view.path.aliases), leg, view) : null;
    const found = findTagged(page, wanted, next?.element ?? null).filter(({ element }) => coverOf(element, isOurs) === null);
    const isSame = found.length === tagged.length && found.every(({ element }, index) => element === tagged[index]?.element);
    if (!isSame) tagged = found;
  };
  const covering = createCovering({
    page,
    isOurs,
    ask: (leg, controls) => world.instead({ url: url(), leg, controls }),
    onTold: () => {
      if (over.signal.aborted) return;
      look();
      draw();
    },
  });
  const draw = () => {
    if (!view) return;
    const before = view.path?.legs.slice(0, view.stand.at === 'leg' ? view.stand.leg : 0) ?? [];
    const number = before.reduce((sum, { steps }) => sum + steps.length, 1) + (next?.step ?? 0);
    sight = stage.mark({ element: next?.element ?? null, number, words: next?.words ?? '', tags: tagged, layer: next?.layer ?? null });
    const card: Card = cardOf(view, next && { next, sight });
    stage.show(card, view);
  };
  const fetchTags = async () => {
    wanted = (await world.tags(url()).catch(() => undefined)) ?? [];
    if (over.signal.aborted) return;
    look();
  };
  const come = () => {
    wanted = [];
    void say({ kind: 'came' }).then(fetchTags);
  };

  const act = (does: CardDeed): void => {
    switch (does.kind) {
      case 'follow': {
        const href = next?.how === 'follow' && next.element instanceof HTMLAnchorElement ? next.element.href : null;
        if (href === null) return;
        if (view?.stand.at === 'leg') void say({ kind: 'pressed', leg: view.stand.leg });
        return world.follow(href);
      }
      case 'reach':
        return reach(next?.element ?? null);
      case 'open': {
        const opener = next?.how === 'open' ? next.element : null;
        if (opener instanceof HTMLElement && onlyOpens(opener)) opener.click();
        else reach(opener);
        return;
      }
      default:
        void say(does);
    }
  };

  const watching = watchPage(page, over.signal, {
    onEscape: () => void say({ kind: 'close' }),
    isOurs: (event) => event.composedPath().includes(stage.element),
    onPress(path) {
      const leg = view?.stand.at === 'leg' ? view.path?.legs[view.stand.leg] : undefined;
      const isNext = next?.how === 'press' || next?.how === 'follow';
      if (leg && view?.stand.at === 'leg' && isNext && next?.element && isSamePress(path, next.element, leg))
        return void say({ kind: 'pressed', leg: view.stand.leg });
      // What was put into the cart beside the path is there all the same.
      const words = pressedWords(path).slice(0, 200);
      if (words !== '' && view?.stand.at !== 'end') void say({ kind: 'strayed', words });
    },
    onMoved: come,
  });
  world.onLookAgain?.(come);

  const frame = () => {
    if (over.signal.aborted) return;
    // The page keeps taking it out: it is not wanted here.
    if (!stage.stay()) return void say({ kind: 'close' });
    if (watching.changed()) look();
    draw();
    requestAnimationFrame(frame);
  };
  await say({ kind: 'came' });
  void fetchTags();
  frame();
  if (!over.signal.aborted) await new Promise((resolve) => over.signal.addEventListener('abort', resolve, { once: true }));
  stage.erase();
}

const focusable = 'a[href],button,input:not([type="hidden" i]),select,textarea,summary,[tabindex]';

/** Brings an element into view, and the keyboard to it or, where it is a group, to the first in it: the press is the user's. */
function reach(element: Element | null): void {
  if (!element) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
  const first = element.matches(focusable) ? element : (element.querySelector(focusable) ?? element);
  if (first instanceof HTMLElement) first.focus({ preventScroll: true });
}
