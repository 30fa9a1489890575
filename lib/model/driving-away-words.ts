import type { DrivingAwayId } from './driving-away-id.ts';
import type { DrivingAwayRow } from './first-impression-schema.ts';
import { said, say, spokenTag } from './say.ts';

/** Kemp's seven questions, in his words. */
export const drivingAwayNames: Readonly<Record<string, string>> = {
  irritating: 'Irritating',
  'hard-to-navigate': 'Hard to navigate',
  'ugly-or-offensive': 'Ugly or offensive',
  confusing: 'Confusing',
  'too-many-clicks': 'Too many clicks',
  'too-much': 'Too much information',
  'too-little': 'Too little information',
} satisfies Readonly<Record<DrivingAwayId, string>>;

interface FactWords {
  /** Follows the figure. */
  readonly words: string;
  /** The second figure says of how many. */
  readonly counts: boolean;
}

const ofMany: Readonly<Record<string, string>> = {
  'covered-on-desktop': 'of the first screen lies covered on desktop',
  'covered-on-a-phone': 'of the first screen lies covered on a phone',
  'sounds-by-itself': 'pages on which something sounds by itself',
  'sold-out': 'products that are sold out',
  countdown: 'countdowns, on pages laid out',
  'few-left': 'pages that say that few are left, articles and legal texts aside',
  'others-looking': 'pages that say that others are looking, articles and legal texts aside',
  'ends-soon': 'pages that say that an offer ends soon, articles and legal texts aside',
  'shaming-no': 'pages with a button that shames who declines, articles and legal texts aside',
  'preticked-extra': 'pages with extras ticked beforehand, articles and legal texts aside',
  'forced-account': 'checkouts that ask for an account',
  'no-way-to-them': 'pages that no link leads to',
  'no-way-on': 'pages without any link',
  'tiny-targets-on-a-phone': 'links and buttons too small for a thumb',
  'cartless-products': 'products from which the cart cannot be opened',
  'cart-without-help': 'cart and checkout pages without a way to help',
  'changing-menus': 'pages without the menu of the others',
  'phoneless-pages': 'pages not made for a phone',
  'lonely-answers': 'answers that hardly any page leads to',
  'sold-out-ends': 'products sold out that lead nowhere else',
  'broken-pictures': 'pictures that do not show',
  'small-text-on-desktop': 'characters under 12 pixels on desktop',
  'small-text-on-a-phone': 'characters under 12 pixels on a phone',
  'faint-words': 'words with too little contrast',
  'tiny-words': 'pages with many words under 12 pixels',
  'links-that-say-nothing-aloud': 'links that say nothing read aloud',
  'buttons-that-say-nothing-aloud': 'buttons that say nothing read aloud',
  'links-that-say-nothing': 'pages with a link such as “Read more”',
  'placeholder-texts': 'pages with filler text or blanks',
  'hard-texts': 'texts as hard to read as a learned journal',
  'missing-headings': 'long texts without a heading',
  'generic-links': 'pages where links only say “more”',
  'outward-links': 'pages on which one buys that lead to other sites',
  'same-titles': 'pages that share their title',
  'deep-pages': 'pages more than 4 clicks away',
  'far-products': 'products more than 6 clicks from the cart',
  'deep-products': 'products many clicks away',
  'closed-menu': 'menus closed on a wide screen',
  'long-texts': 'texts of twice a good length or more',
  'many-links': 'pages with more than 80 links',
  'wordy-pages': 'pages with too much text',
  'crowded-pages': 'pages that show too many links at once',
  'short-texts': 'texts shorter than the least',
  'products-without-picture': 'products without a picture',
  'pages-without-title': 'pages without a title',
  'hidden-prices': 'products without a price',
  'scant-texts': 'pages with too little text',
};

const alone: Readonly<Record<string, string>> = {
  'broken-links': 'links that lead nowhere',
  'pages-not-there': 'pages that say they are not there',
  'links-without-name': 'links without a name',
  'layout-shift': 'layout shift on the first page; up to 0.10 is calm',
};

/** What stands beside a figure. A fact of another version is told by its name. */
function factWords(id: string): FactWords {
  const words = Object.entries(ofMany).find(([one]) => one === id)?.[1];
  if (words !== undefined) return { words, counts: true };
  return { words: Object.entries(alone).find(([one]) => one === id)?.[1] ?? id.replaceAll('-', ' '), counts: false };
}

/** The figure of one measured fact, and what stands beside it. */
export function sayFact({ id, count, of, unit }: DrivingAwayRow['facts'][number]): { readonly figure: string; readonly words: string } {
  const { words: english, counts } = factWords(id);
  const words = said(english);
  const number = new Intl.NumberFormat(spokenTag());
  const hundredths = new Intl.NumberFormat(spokenTag(), { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false });
  if (count === null) return { figure: '–', words: say`${words}: not yet known` };
  if (unit === 'thousandths') return { figure: hundredths.format(count / of), words };
  if (unit === 'percent') return { figure: say`${number.format(count)} %`, words };
  return { figure: number.format(count), words: counts && of > 0 ? say`${words} (of ${number.format(of)})` : words };
}
