import { namesItsSource } from './names-its-source.ts';
import { isQuestion } from './patterns.ts';
import type { OpenSegment } from './segment.ts';

const videoHost = /(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|wistia\.(?:com|net)|dailymotion\.com|loom\.com|vidyard\.com)/i;
const ratingClass = /(?:^|[\s_-])(?:stars?|rating|star-rating|stars-rating|review-stars)(?:$|[\s])/i;
const ratingLabel = /^\D{0,40}[0-5](?:[.,]\d{1,2})?\D{1,20}5(?!\d)/;
const itemClass = /accordion[-_]{0,2}(?:item|panel|section)|faq[-_]{0,2}(?:item|entry)/i;
const questionClass = /question|accordion[-_]{0,2}(?:title|header|heading|button|trigger|toggle)|faq[-_]{0,2}title/i;

/** Tags that count without an attribute. */
const tellingTags = new Set([
  'blockquote',
  'q',
  'time',
  'address',
  'details',
  'summary',
  'dt',
  'img',
  'video',
  'lite-youtube',
  'youtube-video',
]);

/** The plus, arrow or icon-font word at the end of a toggle. */
const togglePicture = /\s*(?:[+\-–−×✕▲▼▾▸▶⌄›>|❯]+|\s(?:add|remove|[a-z]+_[a-z_]+))\s*$/u;

/** Quick look before the closer ones. */
const telling = /star|rating|accordion|faq|question/i;

/** Quotations of one part whose surroundings are looked at. */
const mostQuotes = 100;

/** What an element counts as by itself; while inside, nothing in it counts as the same again. */
export type Counted = 'question' | 'disclosure' | 'rating' | 'quote' | 'time' | 'telephone' | 'mail' | 'address';

/** Adds an element to the counts of its segment; answers what it was counted as, for what can hold more of its kind. */
export function countElement(element: Element, segment: OpenSegment, inside: ReadonlySet<Counted>): readonly Counted[] {
  if (!element.hasAttributes() && !tellingTags.has(element.localName)) return [];
  const { counts } = segment;
  countMedia(element, segment);
  const counted: Counted[] = [];
  const add = (what: Counted, key: keyof typeof counts) => {
    if (inside.has(what)) return;
    counts[key] += 1;
    counted.push(what);
  };
  const name = element.localName;
  const called = element.getAttribute('class') ?? '';
  if (name === 'blockquote' || name === 'q') {
    add('quote', 'quotes');
    if (counted.includes('quote') && counts.quotes <= mostQuotes && namesItsSource(element)) counts.quotesWithSource += 1;
  }
  if (name === 'time') add('time', 'dates');
  if (name === 'address' || (element.getAttribute('itemtype') ?? '').endsWith('PostalAddress')) add('address', 'addresses');
  if (name === 'a') {
    const href = element.getAttribute('href') ?? '';
    if (/^\s*tel:/i.test(href)) add('telephone', 'telephones');
    if (/^\s*mailto:\s*[^\s?]/i.test(href)) add('mail', 'mails');
  }
  const isCalled = telling.test(called);
  if (isRating(element, isCalled ? called : '')) add('rating', 'ratings');
  const opens = name === 'summary' || element.hasAttribute('aria-expanded');
  if (name === 'details' || name === 'dt' || (isCalled && itemClass.test(called)) || (opens && name !== 'summary'))
    add('disclosure', 'disclosures');
  if ((opens || name === 'dt' || (isCalled && questionClass.test(called))) && asksQuestion(element)) add('question', 'questions');
  return counted;
}

function countMedia(element: Element, { counts }: OpenSegment): void {
  const name = element.localName;
  if (name === 'img') {
    if (element.getAttribute('width') === '1' || element.getAttribute('height') === '1') return;
    counts.images += 1;
    if ((element.getAttribute('alt') ?? '').trim() !== '') counts.imagesWithAlt += 1;
  } else if (name === 'video' || name === 'lite-youtube' || name === 'youtube-video') counts.videos += 1;
  else if (name === 'iframe' || name === 'embed' || name === 'object') {
    const source = element.getAttribute('src') ?? element.getAttribute('data-src') ?? element.getAttribute('data') ?? '';
    if (videoHost.test(source.slice(0, 500))) counts.videos += 1;
  }
}

function isRating(element: Element, called: string): boolean {
  if (ratingClass.test(called) && !/^(?:form|select|ul|main|section|article|fieldset)$/.test(element.localName)) return true;
  if (element.getAttribute('itemprop') === 'ratingValue') return true;
  return ratingLabel.test(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
}

/** Drawings in a toggle may hold a title and a description of their own. */
function sayingOf(element: Element): string {
  const all = element.textContent ?? '';
  if (all.length > 2000) return all;
  return [...element.querySelectorAll('svg')].reduce((text, drawing) => text.replace(drawing.textContent ?? '', ''), all);
}

function asksQuestion(element: Element): boolean {
  const text = sayingOf(element).slice(0, 2000).trim();
  return text.length <= 400 && isQuestion(text.replace(togglePicture, ''));
}
