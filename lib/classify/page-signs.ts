import { withoutFragment } from '../model/address.ts';
import { isGoods } from '../model/goods-types.ts';
import type { PageFacts } from '../model/page.ts';
import { isPageKindId } from '../model/page-kind.ts';
import type { PageSign, SignCounts } from '../model/page-sign.ts';
import type { PageAction } from '../model/site.ts';
import type { LanguageWords, WordKey } from '../model/words.ts';
import { addressParts, asksHowMany, isContactForm, isMailForm, isQuantity } from './form-signs.ts';
import { mostlyQuestions, namedAlike, numberedClauses, numberedSteps } from './heading-signs.ts';
import { inMain } from './in-main.ts';
import { countDays } from './count-days.ts';
import { layoutSigns } from './layout-signs.ts';
import { matchWords, readWords } from './match-words.ts';
import { remembering } from './remembering.ts';
import { signedTexts } from './signed-texts.ts';
import { mostlyQuotes, pastYears, peopleNamed, picturesAlone } from './text-signs.ts';

/** Fewer tiles than this are no list. */
const fewestTiles = 3;
/** A page with this many words is a text. Source: half of the mean page of NN/g's reading study (593 words). */
const textWords = 250;
/** A page of answers with this many words holds a question, and a page with fewer may be the shell of one that scripts fill. */
const longEnough = 60;

const card = /card.?n|cc-?num|cvv|cvc|iban|payment/i;
const sorts = /sort|order_?by|filter|facet|per_?page|sortier|trier|ordenar|orden\b/i;

/** Counts the signs that a page shows by itself, without knowing the rest of the site. */
export function pageSigns(page: PageFacts, actions: readonly PageAction[], vocabulary: readonly LanguageWords[]): SignCounts {
  const own = ownSigns(page, vocabulary);
  const counts: { [S in PageSign]?: number } = { ...own.counts };
  const put = (sign: PageSign, count: number) => {
    if (count > 0) counts[sign] = count;
  };
  const main = actions.filter((action) => inMain(action.place) && action.hidden !== 'dialog');
  const buys = main.filter((action) => action.purpose === 'add-to-cart' || action.purpose === 'buy-now');
  const certain = buys.filter((action) => action.confidence >= 0.5);
  const alone = certain.filter((action) => action.product === null).length;
  put('buy-control', alone < fewestTiles ? alone : 0);
  put('sold-out-control', soldOut(page, vocabulary) ? 1 : 0);
  put('buy-tiles', certain.length - (alone < fewestTiles ? alone : 0));
  put('sells', counts['buy-control'] === 1 && counts['own-price'] !== undefined ? 1 : 0);
  put('checkout-control', main.filter((action) => action.purpose === 'go-to-checkout' && action.confidence >= 0.7).length);
  put('search-field', main.filter((action) => action.purpose === 'search').length);
  const here = main.filter((action) => !leadsOn(action, page));
  put('book-control', here.filter((action) => action.purpose === 'book').length);
  put('leads-to-booking', main.filter((action) => action.purpose === 'book' && action.confidence >= 0.5 && leadsOn(action, page)).length);
  put('donate-control', here.filter((action) => action.purpose === 'donate').length);
  put('signup-control', here.filter((action) => action.purpose === 'sign-up').length);
  put('priced-offer', counts['own-price'] !== undefined && main.some((action) => action.purpose === 'book') ? 1 : 0);
  // Themes stamp a product on lists as well: it must show a price or a way to buy.
  const sells = counts['buy-control'] !== undefined || counts['own-price'] !== undefined || !own.listsPictures;
  put('product-markup', own.marksOneProduct && sells ? 1 : 0);
  return counts;
}

/** A link to another page of the site: what it speaks of is done there. */
const leadsOn = ({ to }: PageAction, { url }: PageFacts): boolean =>
  to !== null && withoutFragment(to) !== withoutFragment(url) && URL.parse(to)?.host === URL.parse(url)?.host;

/** What a page shows whatever can be done on it. */
interface OwnSigns {
  readonly counts: SignCounts;
  /** Its mark-up names one product, and a price. */
  readonly marksOneProduct: boolean;
  readonly listsPictures: boolean;
}

const ownSigns = remembering((page: PageFacts, vocabulary: readonly LanguageWords[]): OwnSigns => {
  const counts: { [S in PageSign]?: number } = {};
  const put = (sign: PageSign, count: number) => {
    if (count > 0) counts[sign] = count;
  };
  const fields = page.forms.filter((form) => inMain(form.place)).flatMap((form) => form.fields);
  const lists = page.tiles.filter((group) => inMain(group.place));
  const says = textSays(page, vocabulary);
  for (const [sign, count] of layoutSigns(page)) put(sign, count);
  put(
    'few-price-tiles',
    lists.some((group) => group.count >= fewestTiles) ? 0 : sum(lists.map((group) => Math.min(group.withPrice, group.withLink))),
  );
  put('price-tiles', sum(lists.filter((group) => group.count >= fewestTiles).map((group) => group.withPrice)));
  put('picture-tiles', sum(lists.filter((group) => group.count >= fewestTiles).map((group) => Math.min(group.withImage, group.withLink))));
  put('own-price', Math.max(0, page.measures.prices - sum(lists.map((group) => group.withPrice))));
  put('price-lines', (counts['price-tiles'] ?? 0) < fewestTiles ? (counts['own-price'] ?? 0) : 0);
  put('item-count', countsGoods(page, vocabulary) ? 1 : 0);
  put(
    'dated-teasers',
    sum(lists.filter((group) => group.withDate >= 2 && group.withLink >= 2).map((group) => group.withDate)) || datedHeadings(page),
  );
  put('quantity-fields', fields.filter((field) => isQuantity(field, vocabulary)).length);
  put('address-fields', addressParts(fields));
  put('payment-fields', fields.filter((field) => card.test(field.name)).length);
  put(
    'sort-or-filter',
    fields.filter((field) => (field.type === 'select' || field.type === 'checkbox') && (sorts.test(field.name) || sorts.test(field.label)))
      .length,
  );
  put('password-field', fields.filter((field) => field.type === 'password').length);
  put('contact-form', page.forms.filter((form) => inMain(form.place) && isContactForm(form.fields)).length);
  put('asks-for-mail', page.words <= textWords && page.forms.some((form) => inMain(form.place) && isMailForm(form)) ? 1 : 0);
  put('ways-to-reach', [page.measures.telephones, page.measures.mails, page.measures.addresses].filter((count) => count > 0).length);
  put('unreachable', counts['contact-form'] === undefined && counts['ways-to-reach'] === undefined && fields.length === 0 ? 1 : 0);
  put('nothing-to-fill-in', page.words >= longEnough && fields.length === 0 ? 1 : 0);
  put('subtotal-words', says('subtotal'));
  put('empty-cart-words', says('empty-cart'));
  put('empty-list-words', says('empty-list'));
  put('quantity-form', page.forms.filter((form) => inMain(form.place) && asksHowMany(form, vocabulary)).length === 1 ? 1 : 0);
  put('date-field', fields.filter((field) => /^(date|datetime-local)$/.test(field.type)).length);
  put('mostly-questions', mostlyQuestions(page));
  put('mostly-quotes', mostlyQuotes(page) ? 1 : 0);
  put('order-words', says('order-done'));
  for (const measure of ['questions', 'disclosures', 'quotes', 'ratings'] as const) put(measure, page.measures[measure]);
  put('signed-texts', signedTexts(page));
  put('dated', page.measures.dates);
  put('byline', page.measures.dates > 0 && says('article') > 0 ? 1 : 0);
  put('long-text', page.words >= textWords ? page.words : 0);
  put(
    'questionless',
    page.words >= longEnough && page.measures.questions === 0 && page.measures.disclosures === 0 && counts['text-questions'] === undefined
      ? 1
      : 0,
  );
  put('numbered-clauses', numberedClauses(page));
  put('numbered-steps', numberedSteps(page, vocabulary));
  put('job-titles', says('job-title'));
  put('past-years', pastYears(page));
  put(
    'people-named',
    peopleNamed(page, (text) => namesKind(text, vocabulary)),
  );
  put('pictures-alone', picturesAlone(page));
  put(
    'days-named',
    countDays(
      page.excerpt,
      vocabulary.map(({ language }) => language),
    ),
  );
  put('hardly-any-text', page.words < 15 ? 1 : 0);
  put('pagination', page.links.some((link) => link.rel.includes('next') || link.rel.includes('prev')) ? 1 : 0);
  put('items-named-alike', namedAlike(page));
  const listsPictures = page.tiles.some((group) => inMain(group.place) && group.withImage > 1 && group.withLink > 1);
  return { counts, marksOneProduct: putMarkup(page, put), listsPictures };
});

/** Puts what the mark-up says; whether it names one product, and a price. */
function putMarkup(page: PageFacts, put: (sign: PageSign, count: number) => void): boolean {
  const products = page.structured.filter(isGoods);
  const offers = page.structured.filter((thing) => thing.types.some((type) => type === 'Offer' || type === 'AggregateOffer'));
  const priced = [...products, ...offers].some((thing) => 'price' in thing.properties || 'lowPrice' in thing.properties);
  put('product-list-markup', products.length > 3 ? products.length : 0);
  put('og-product', /^(og:)?product(\.item)?$/.test(page.openGraphType ?? '') ? 1 : 0);
  put('og-article', page.openGraphType === 'article' ? 1 : 0);
  const articles = page.structured.filter((thing) =>
    thing.types.some((type) => /^(BlogPosting|NewsArticle|Article|TechArticle|ScholarlyArticle|Report)$/.test(type)),
  );
  put('article-markup', articles.length === 1 ? 1 : 0);
  return products.length === 1 && priced;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** One button that says that something is sold out, and belongs to no tile of a list. */
function soldOut(page: PageFacts, vocabulary: readonly LanguageWords[]): boolean {
  const own = page.controls.filter((control) => inMain(control.place) && !control.inTile && control.words !== '');
  return own.filter(({ words }) => matchWords(words, vocabulary).hits.some((hit) => hit.key === 'out-of-stock')).length === 1;
}

/** Headings below the main one that lead on, with a date to each: teasers in a make that is no run of tiles. */
function datedHeadings(page: PageFacts): number {
  const names = new Set(page.links.filter((link) => link.place === 'main').map((link) => link.words));
  const leading = page.headings.filter((heading) => heading.level > 1 && heading.place === 'main' && names.has(heading.text)).length;
  return leading >= 2 && page.measures.dates >= leading ? leading : 0;
}

/** "12 products", "Il y a 1 produit" at the beginning of the main part. */
function countsGoods(page: PageFacts, vocabulary: readonly LanguageWords[]): boolean {
  const { tokens, hits } = readWords(page.excerpt.slice(0, 600), vocabulary);
  // A telephone number that a heading on goods follows counts none of them: only thousands stand behind another number.
  const isCount = (number = '', before = '') =>
    /^\d{1,6}\p{sc=Hang}*$/u.test(number) && (!/^\d+$/.test(before) || (before.length <= 3 && /^\d{3}(?!\d)/.test(number)));
  return hits.some((hit) => hit.key === 'counted-goods' && isCount(tokens[hit.from - 1], tokens[hit.from - 2]));
}

/** "Our Design Teams" and "How It Works" are written as names of people are. */
const namesKind = (text: string, vocabulary: readonly LanguageWords[]): boolean =>
  matchWords(text, vocabulary).hits.some(({ key }) => isPageKindId(key));

/** How often the main text says a cue. */
function textSays(page: PageFacts, vocabulary: readonly LanguageWords[]): (key: WordKey) => number {
  const headings = page.headings.filter((heading) => inMain(heading.place) && heading.hidden === null);
  const readings = [readWords(page.excerpt, vocabulary), ...headings.map((heading) => matchWords(heading.text, vocabulary))];
  return (key) => sum(readings.map((reading) => reading.hits.filter((hit) => hit.key === key && !hit.whole).length));
}
