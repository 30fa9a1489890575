import { countWords } from '../model/count-words.ts';
import { say } from '../model/say.ts';
import type { SiteReading } from '../model/site.ts';
import { goodsWithoutAddress } from './goods-without-address.ts';

type Seen = Pick<SiteReading, 'pages' | 'layouts' | 'start'>;

/** What no reading of this make can know, in plain words: it depends on how much was drawn. */
export function notKnownOf(reading: Seen): readonly string[] {
  const laidOut = new Set(reading.layouts.map(({ url }) => url)).size;
  const scripts = scriptsLine(reading, laidOut > 0);
  const lines = [
    goodsWithoutAddress(reading.pages),
    ...(laidOut === 0 ? withoutLayout() : withLayouts(laidOut)),
    namesLine(reading),
    scripts,
  ];
  return lines.filter((line) => line !== null);
}

/** Pages that were drawn with their scripts or laid out. */
export function renderedPages({ pages, layouts }: Pick<SiteReading, 'pages' | 'layouts'>): number {
  const drawn = pages.filter(isDrawn).map(({ facts }) => facts.url);
  return new Set([...drawn, ...layouts.map(({ url }) => url)]).size;
}

const withoutLayout = () => [
  say`How pages look on a phone: none was laid out for one, so clicks are counted for desktop only.`,
  say`Where on the screen a link stands: it is taken from the HTML.`,
  say`Which menus must be opened first: links in menus count as open, those in folded parts and drawers cost one click more.`,
];

const withLayouts = (pages: number) => [
  say`Where links stand was seen on ${countWords(pages, 'page')}, one of each make, and is taken to be so on the others.`,
  say`Menus were pressed only on pages drawn with their scripts; elsewhere what opens them is told from mark-up and style sheets.`,
];

/** axe-core is asked on the pages on the way to the goal; it may not be had, or take too long. */
function namesLine({ layouts }: Seen): string | null {
  const isAsked = layouts.some(({ rules }) => rules?.some(({ rule }) => rule === 'link-name'));
  return layouts.length === 0 || isAsked
    ? null
    : say`Whether links and buttons have names for those who listen: axe-core could not be asked.`;
}

/** The first page is always drawn where anything is; the others only where it shows that scripts make the pages. */
function scriptsLine({ pages, start }: Seen, laidOut: boolean): string | null {
  const drawn = pages.filter(isDrawn);
  if (drawn.length === 0 && !laidOut) return say`What scripts add after a page has loaded.`;
  const byScripts = drawn.some(({ facts }) => facts.url === start || facts.requestedUrl === start);
  return byScripts || drawn.length === pages.length || pages.length === 1
    ? null
    : say`What scripts add after a page has loaded, on other pages than the first.`;
}

/** By us; what stood in the user's own tab was not. */
const isDrawn = ({ facts }: SiteReading['pages'][number]) => facts.source !== 'static' && facts.source !== 'tab';
