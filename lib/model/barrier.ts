/**
 * What can make a link or button hard to use, by the names of axe-core's rules (https://github.com/dequelabs/axe-core/blob/develop/doc/rule-descriptions.md).
 * `target-size` and `color-contrast` are measured by lib/see after the same success criteria of WCAG 2.2; the others are asked of axe-core itself.
 */
export const barrierRules = [
  'link-name',
  'button-name',
  'image-alt',
  'nested-interactive',
  'target-size',
  'color-contrast',
  'aria-hidden-focus',
  'bypass',
] as const;
export type BarrierRule = (typeof barrierRules)[number];

/** Those that look at how things are called and nested; no style sheet and no screen changes them, but what these hide. */
export const axeRules = ['link-name', 'button-name', 'image-alt', 'nested-interactive', 'aria-hidden-focus', 'bypass'] as const;
export type AxeRule = Extract<BarrierRule, (typeof axeRules)[number]>;

/** What a barrier is for whoever meets it, said of "it". */
export const barrierWords: { readonly [R in BarrierRule]: string } = {
  'link-name': 'has no name: who listens to the page hears nothing, and who looks must guess from a picture',
  'button-name': 'has no name: who listens to the page hears nothing, and who looks must guess from a picture',
  'image-alt': 'is a picture without words for those who do not see it',
  'nested-interactive': 'stands inside of another button, so that some can press neither',
  'target-size': 'is smaller than 24 by 24 pixels, with another too close to it',
  'color-contrast': 'is written too faintly',
  'aria-hidden-focus': 'can be reached with the keyboard in a part that is kept from those who listen',
  bypass: 'cannot be got at without passing all that repeats on each page',
};

/** One link or other part of a page that breaks a rule. */
export interface BarrierPlace {
  /** A CSS selector that finds it in the page as laid out, at most 300 characters. */
  readonly selector: string;
  /** Its words, at most 120 characters; empty where it has none. */
  readonly words: string;
}

/** How far one rule got on one page. */
export interface RuleOutcome {
  readonly rule: BarrierRule;
  readonly passed: number;
  readonly failed: number;
  /** Not finished in time, too many, or not to be told without a human eye. */
  readonly notKnown: number;
  /** Those that failed, at most 20. */
  readonly where: readonly BarrierPlace[];
}
