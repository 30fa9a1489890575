import type { Step } from '../model/audit-export.ts';
import type { ArrivalReport, TabReply, TabReport } from '../model/tab-report.ts';
import { chosenIn, pressedElement, sentForm, type Pressed } from '../read/pressed-element.ts';

export interface RecorderWorld {
  /** A name that no other page's recorder has. */
  readonly token: string;
  /** Rejects, or answers undefined, when the background was restarted meanwhile. */
  readonly tell: (report: TabReport) => Promise<TabReply | undefined>;
  /** Aborts when the recorder is not wanted any more. */
  readonly signal: AbortSignal;
  /** Clicks that an earlier page could not tell, and where those of this page are kept until they are heard. */
  readonly untold?: { load(): Promise<readonly TabReport[]>; save(clicks: readonly TabReport[]): Promise<void> };
  /** Whether a click is one on something of ours in the page. */
  readonly isOurs?: (event: Event) => boolean;
  /** Takes in what is to be called when the page may have become another without being loaded. */
  readonly onLookAgain?: (lookAgain: () => void) => void;
}

/** A background that was killed is there again at the next word. */
const retryMs = 300;
/** A click by the page's own script after a real one is no second one; and a page that moves in its history by a click does so within this. */
const causedMs = 1_000;
const middleButton = 1;

/**
 * Tells every deliberate click of the user in this page: what it was called and where it stood, never what is typed. Presses nothing itself.
 * Each click is told until it is known to be kept. Resolves when the background wants no more.
 */
export async function recordClicks({ token, tell, signal, untold: kept, isOurs, onLookAgain }: RecorderWorld): Promise<void> {
  const over = new AbortController();
  const until = { capture: true, signal: AbortSignal.any([signal, over.signal]) };
  const untold: TabReport[] = [];
  let number = 0;
  let clickedAt = -Infinity;
  let lastList: Element | null = null;
  let isTelling = false;

  const end = Promise.withResolvers<void>();
  until.signal.addEventListener('abort', () => end.resolve(), { once: true });
  const say = async (report: TabReport): Promise<void> => {
    while (!until.signal.aborted) {
      const reply = await tell(report).catch(() => undefined);
      if (reply?.isOver) return over.abort();
      if (reply) return;
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
  };
  const tellAll = async () => {
    if (isTelling) return;
    isTelling = true;
    for (let next = untold[0]; next && !until.signal.aborted; next = untold[0]) {
      await say(next);
      // Nobody has heard it: it stays where it is kept.
      if (until.signal.aborted) break;
      untold.splice(untold.indexOf(next), 1);
      void kept?.save(untold);
    }
    isTelling = false;
  };
  const note = (pressed: Pressed | null) => {
    if (!pressed) return;
    clickedAt = performance.now();
    number += 1;
    untold.push({ kind: 'clicked', token, number, step: stepOf(pressed), leadsTo: pressed.leadsTo });
    void kept?.save(untold);
    void tellAll();
  };
  let at = location.href;
  const arrive = (how: ArrivalReport['how']) => {
    at = location.href;
    return say({ kind: 'arrived', url: at, how, width: innerWidth });
  };
  onLookAgain?.(() => {
    if (at !== location.href) void arrive('led');
  });

  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || isOurs?.(event)) return;
      lastList = null;
      note(pressedElement(elementsUnder(event), showsHand));
    },
    until,
  );
  // The middle button follows a link into a tab of its own; on anything else it only scrolls.
  addEventListener(
    'auxclick',
    (event) => {
      if (!event.isTrusted || event.button !== middleButton || isOurs?.(event)) return;
      const pressed = pressedElement(elementsUnder(event), showsHand);
      if (pressed?.action === 'link') note(pressed);
    },
    until,
  );
  addEventListener(
    'change',
    ({ isTrusted, target }) => {
      if (!isTrusted || !(target instanceof HTMLSelectElement) || target === lastList) return;
      lastList = target;
      note(chosenIn(target));
    },
    until,
  );
  // Enter in a field presses the form's own button, which is a click; a form without one is only sent.
  addEventListener(
    'submit',
    ({ isTrusted, target }) => {
      if (isTrusted && target instanceof HTMLFormElement && performance.now() - clickedAt > causedMs) note(sentForm(target));
    },
    until,
  );
  addEventListener('popstate', () => performance.now() - clickedAt >= causedMs && void arrive('back'), until);
  // It was kept by the browser, with us in it.
  addEventListener('pageshow', ({ persisted }) => persisted && void arrive('back'), until);
  // What is not told yet goes out once more before the page does.
  addEventListener('pagehide', () => untold.forEach((report) => void tell(report).catch(() => undefined)), until);

  untold.unshift(...((await kept?.load().catch(() => [])) ?? []));
  await tellAll();
  await arrive(howItCame());
  await end.promise;
}

function howItCame(): ArrivalReport['how'] {
  const entry = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
  if (entry?.type === 'reload') return 'reload';
  if (entry?.type === 'back_forward') return 'back';
  return document.referrer === '' ? 'leap' : 'led';
}

function elementsUnder(event: Event): readonly Element[] {
  return event.composedPath().filter((one) => one instanceof Element);
}

/** The outermost box that shows a hand: what is inside inherits it. */
function showsHand(element: Element): boolean {
  const isHand = (one: Element | null) => one !== null && getComputedStyle(one).cursor === 'pointer';
  return isHand(element) && !isHand(element.parentElement);
}

function stepOf({ element, action, words, place }: Pressed): Step {
  return { page: location.href.slice(0, 2_000), action, words, place, screenful: screenfulOf(element), hidden: null };
}

/** 1 = seen without scrolling. What stays where it is while one scrolls is always in the first. */
function screenfulOf(element: Element): number {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { position } = getComputedStyle(one);
    if (position === 'fixed' || position === 'sticky') return 1;
  }
  return Math.max(1, 1 + Math.floor((element.getBoundingClientRect().top + scrollY) / Math.max(1, innerHeight)));
}
