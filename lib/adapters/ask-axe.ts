import type { AxeRule, RuleOutcome } from '../model/barrier.ts';
import type { Axe } from '../ports/axe.ts';
import { barrierPlace, mostPlaces } from '../see/barrier-place.ts';
import { createBreather } from './breather.ts';

/** What axe-core says of links and controls. */
export interface AxeSays {
  /** What is wrong with each that was asked about. */
  readonly of: ReadonlyMap<Element, readonly AxeRule[]>;
  readonly outcomes: readonly RuleOutcome[];
}

const noneYet = { passed: 0, failed: 0, notKnown: 0 };

type Verdict = 'passed' | 'failed' | 'notKnown';

/** Links and controls of one page that are asked about. Judgement: a fifth of a second's work. */
const mostAsked = 300;
/** What is named by something elsewhere on the page needs a look at all of it, which cannot be cut in pieces: 40 ms for so many elements. */
const wholePage = 1_200;
const mostHidden = 300;
/** On one page and screen. */
const longestMs = 2_000;

/** Asks about each element by itself, so that no piece of work lasts. */
export async function askAxe(axe: Axe, elements: readonly Element[], document: Document): Promise<AxeSays> {
  const breathe = createBreather();
  const end = performance.now() + longestMs;
  const found = new Map<Element, Map<AxeRule, Verdict>>();
  const asked = [...new Set(elements)];
  const alone: Element[] = [];
  const inPage: Element[] = [];
  for (const element of asked.slice(0, mostAsked)) (namedElsewhere(element) ? inPage : alone).push(element);
  for (const element of alone) {
    await breathe();
    if (performance.now() > end) break;
    within(axe, element, () => found.set(element, verdictsOn(element, axe)));
  }
  let bypass = 'notKnown' as Verdict;
  const { documentElement } = document;
  if (document.getElementsByTagName('*').length <= wholePage && performance.now() < end) {
    await breathe();
    within(axe, documentElement, () => {
      bypass = verdictOf(axe, ['bypass'], documentElement) ?? 'notKnown';
      for (const element of inPage) found.set(element, verdictsOn(element, axe));
    });
  }
  for (const [hidden, inside] of hiddenParts(alone.concat(inPage))) {
    await breathe();
    if (performance.now() > end) break;
    within(axe, hidden, () => {
      const verdict = verdictOf(axe, ['aria-hidden-focus'], hidden);
      for (const element of inside) if (verdict) found.get(element)?.set('aria-hidden-focus', verdict);
    });
  }
  const count = (rule: AxeRule, verdict: Verdict) => [...found].filter(([, verdicts]) => verdicts.get(rule) === verdict);
  const unasked = asked.length - found.size;
  return {
    of: new Map(Array.from(found, ([element, verdicts]) => [element, barriersIn(verdicts)])),
    outcomes: [
      ...(['link-name', 'button-name', 'image-alt', 'nested-interactive', 'aria-hidden-focus'] as const).map((rule) => {
        const failed = count(rule, 'failed').map(([element]) => element);
        return {
          rule,
          passed: count(rule, 'passed').length,
          failed: failed.length,
          notKnown: unasked + count(rule, 'notKnown').length,
          where: failed.slice(0, mostPlaces).map(barrierPlace),
        };
      }),
      { rule: 'bypass', ...noneYet, [bypass]: 1, where: bypass === 'failed' ? [{ selector: 'body', words: '' }] : [] },
    ],
  };
}

/** axe-core must be told when one is done, whatever it came to. */
function within(axe: Axe, root: Element, look: () => void): void {
  try {
    // Its own `setup` indexes the whole document besides, for selectors that we do not ask for: 10 ms each time.
    Object.assign(axe, { _tree: axe.utils.getFlattenedTree(root) });
    look();
  } catch {
    // What it does not get along with is not known.
  } finally {
    axe.teardown();
  }
}

/** Parts that are kept from those who listen, with what can be reached in them by keyboard. */
function hiddenParts(elements: readonly Element[]): ReadonlyMap<Element, readonly Element[]> {
  const parts = new Map<Element, Element[]>();
  for (const element of elements) {
    const hidden = element.closest('[aria-hidden="true"]');
    if (!hidden || (element as HTMLElement).tabIndex < 0 || hidden.getElementsByTagName('*').length > mostHidden) continue;
    parts.set(hidden, [...(parts.get(hidden) ?? []), element]);
  }
  return parts;
}

function namedElsewhere(element: Element): boolean {
  return element.hasAttribute('aria-labelledby') || element.querySelector('[aria-labelledby]') !== null;
}

/** Only what can apply is asked, for each question costs some milliseconds. */
function verdictsOn(element: Element, axe: Axe): Map<AxeRule, Verdict> {
  const verdicts = new Map<AxeRule, Verdict>();
  const ask = (rule: AxeRule, names: readonly string[]) => {
    const verdict = verdictOf(axe, names, element);
    if (verdict) verdicts.set(rule, verdict);
  };
  const isLink = element.matches('a[href],area[href],[role="link"]');
  if (isLink) ask('link-name', [element.localName === 'area' ? 'area-alt' : 'link-name']);
  const names = buttonNames[element.localName] ?? (element.getAttribute('role') === 'button' ? ['aria-command-name'] : []);
  if (names.length > 0) ask('button-name', names);
  // A picture beside words says little; where it is all there is, it says all.
  if (!/\S/.test(element.textContent ?? '') && element.querySelector('img,svg,[role="img"]'))
    ask('image-alt', ['image-alt', 'svg-img-alt', 'role-img-alt']);
  if (element.querySelector('a[href],button,input,select,textarea,[tabindex],[role]')) ask('nested-interactive', ['nested-interactive']);
  return verdicts;
}

/** axe-core has a rule for each way to write a button. */
const buttonNames: { readonly [tag: string]: readonly string[] } = {
  button: ['button-name'],
  summary: ['summary-name'],
  input: ['input-button-name', 'input-image-alt'],
};

/** Null where no rule is about such an element. */
function verdictOf(axe: Axe, names: readonly string[], element: Element): Verdict | null {
  const node = axe.utils.getNodeFromTree(element);
  if (!node) return null;
  let verdict: Verdict | null = null;
  for (const name of names) {
    const { violations, incomplete, passes } = axe.runVirtualRule(name, node);
    if (violations.length > 0) return 'failed';
    if (incomplete.length > 0) verdict = 'notKnown';
    else if (passes.length > 0) verdict ??= 'passed';
  }
  return verdict;
}

/** A picture without words that is all of a link leaves the link without a name: that is said once. */
function barriersIn(verdicts: ReadonlyMap<AxeRule, Verdict>): readonly AxeRule[] {
  const failed = [...verdicts].filter(([, verdict]) => verdict === 'failed').map(([rule]) => rule);
  const isNameless = failed.includes('link-name') || failed.includes('button-name');
  return failed.filter((rule) => rule !== 'image-alt' || !isNameless);
}
