import type { Device } from '../model/page.ts';
import type { ClosingWay } from './closer.ts';
import type { Drawing } from './drawing.ts';
import { selectorParts } from './selector-parts.ts';

/** A rule that shows something while something else is hovered, focused or checked. */
export interface StateRule {
  /** One selector, no list. */
  readonly selector: string;
  /** The same with its states taken as given. */
  readonly anyState: string;
  readonly state: 'hover' | 'focus' | 'checked';
  /** Which ways of closing its declarations undo. */
  readonly shows: ReadonlySet<ClosingWay>;
}

export interface WidthRule {
  /** May be a list. */
  readonly selector: string;
  readonly style: () => CSSStyleDeclaration;
  readonly holds: boolean;
}

export interface StyleRules {
  readonly states: readonly StateRule[];
  /** Rules under a condition about the width, and whether it holds now. */
  readonly byWidth: readonly WidthRule[];
  /** Some style sheets cannot be read: what they say is not known. */
  readonly isPartial: boolean;
}

/** Rules that are looked at; large shops have some 10,000. */
const mostRules = 40_000;
const mostKept = 500;
const mostByWidth = 4000;
/** Between two rests, so that none takes longer than some milliseconds. */
const rulesAtOnce = 1500;
/** All words for states of an element, for replacing them. */
export const stateWords = /:(?:hover|focus-within|focus-visible|focus|active|checked)(?![\w-])/g;
const stateWord = /:(hover|focus-within|focus-visible|focus|checked)(?![\w-])/;

interface Reading {
  readonly device: Device;
  readonly drawing: Drawing;
  readonly states: StateRule[];
  readonly byWidth: WidthRule[];
  isPartial: boolean;
  left: number;
}

/** Reads the rules that can open something, from all style sheets that may be read. */
export function* readStyleRules(drawing: Drawing, device: Device): Generator<void, StyleRules, void> {
  const reading: Reading = { device, drawing, states: [], byWidth: [], isPartial: false, left: mostRules };
  for (const sheet of drawing.styleSheets) {
    if (!sheet.disabled && mediaOf(sheet.media.mediaText, reading) !== 'other')
      yield* readList(sheet, { around: '', byWidth: false, holds: true, depth: 0 }, reading);
  }
  const { states, byWidth, isPartial } = reading;
  return { states, byWidth, isPartial };
}

interface Scope {
  /** Selector of the rule around, for nested rules. */
  readonly around: string;
  readonly byWidth: boolean;
  readonly holds: boolean;
  /** Rules around this one; deeper than 8 nobody nests. */
  readonly depth: number;
}

function* readList(list: { readonly cssRules: CSSRuleList }, scope: Scope, reading: Reading): Generator<void, void, void> {
  let rules: CSSRuleList;
  try {
    rules = list.cssRules;
  } catch {
    // Another origin's sheet, without leave to read it.
    reading.isPartial = true;
    return;
  }
  if (scope.depth > 8) return;
  for (let at = 0; at < rules.length && reading.left > 0; at++) {
    if (--reading.left % rulesAtOnce === 0) yield;
    const rule = rules[at] as CSSRule & {
      readonly selectorText?: string;
      readonly cssRules?: CSSRuleList;
      readonly styleSheet?: CSSStyleSheet;
      readonly media?: MediaList;
    };
    if (rule.selectorText !== undefined) {
      const own = { ...scope, around: nested(rule.selectorText, scope.around), depth: scope.depth + 1 };
      readRule(rule as CSSStyleRule, own, reading);
      if (rule.cssRules && rule.cssRules.length > 0) yield* readList(rule as CSSStyleRule, own, reading);
    } else if (rule.media) {
      const media = mediaOf(rule.media.mediaText, reading);
      const inner: Scope = {
        ...scope,
        depth: scope.depth + 1,
        byWidth: scope.byWidth || /width|\d/.test(rule.media.mediaText),
        holds: scope.holds && media === 'holds',
      };
      const below = rule.styleSheet === undefined ? (rule as CSSMediaRule) : rule.styleSheet;
      if (media !== 'other' && below) yield* readList(below, inner, reading);
    } else if (rule.cssRules && !/^@(keyframes|font|page)/.test(rule.cssText.slice(0, 12))) {
      yield* readList(rule as CSSGroupingRule, { ...scope, depth: scope.depth + 1 }, reading);
    }
  }
}

/** `other`: never on this screen, whatever its width. A phone has nothing to hover with, though a frame of its size says so. */
function mediaOf(text: string, { device, drawing }: Reading): 'holds' | 'not-now' | 'other' {
  if (text === '') return 'holds';
  if (/\bprint\b/.test(text) && !/screen|all/.test(text)) return 'other';
  if (device === 'phone' && /\(\s*(any-)?(hover\s*:\s*hover|pointer\s*:\s*fine)|\((any-)?hover\)/.test(text)) return 'other';
  return drawing.holds(text) ? 'holds' : 'not-now';
}

function nested(selector: string, around: string): string {
  if (around === '') return selector;
  return selector.includes('&') ? selector.replaceAll('&', `:is(${around})`) : `:is(${around}) ${selector}`;
}

function readRule(rule: CSSStyleRule, { around: selector, byWidth: isByWidth, holds }: Scope, { states, byWidth }: Reading): void {
  // Asking every rule for its declarations would take most of the time.
  if (isByWidth && byWidth.length < mostByWidth) byWidth.push({ selector, style: () => rule.style, holds });
  if (!holds || states.length >= mostKept || !stateWord.test(selector)) return;
  // `#open:not(:checked) ~ nav { display: none }` shows as much as its opposite.
  const isOpposite = selector.includes(':not(:checked)');
  const shows = showsOf(rule.style, isOpposite);
  if (shows.size === 0) return;
  for (const part of selectorParts(isOpposite ? selector.replaceAll(':not(:checked)', ':checked') : selector)) {
    const state = stateWord.exec(part)?.[1];
    if (state === undefined || /::|:(before|after)\b/.test(part)) continue;
    states.push({
      selector: part,
      anyState: part.replace(stateWords, ':is(*)'),
      shows,
      state: state === 'hover' || state === 'checked' ? state : 'focus',
    });
  }
}

function showsOf(style: CSSStyleDeclaration, isOpposite: boolean): ReadonlySet<ClosingWay> {
  const shows = new Set<ClosingWay>();
  for (let at = 0; at < Math.min(style.length, 60); at++) {
    const name = style[at] ?? '';
    const way = wayOfProperty(name);
    if (way !== null && isClosing(name, style.getPropertyValue(name)) === isOpposite) shows.add(way);
  }
  return shows;
}

function isClosing(name: string, value: string): boolean {
  if (name === 'display') return value === 'none';
  if (name === 'visibility') return value === 'hidden' || value === 'collapse';
  return (name === 'opacity' || name.includes('height')) && /^0(px|%)?$/.test(value);
}

function wayOfProperty(name: string): ClosingWay | null {
  if (name === 'display' || name === 'visibility' || name === 'opacity') return name;
  if (/^(max-|min-)?(height|width|block-size|inline-size)$|^grid-template-rows$|^overflow/.test(name)) return 'size';
  if (/^(transform|translate|left|right|top|bottom|inset.*|margin-.*)$/.test(name)) return 'place';
  if (name === 'clip' || name === 'clip-path') return 'clip';
  return name === 'content-visibility' ? 'content' : null;
}
