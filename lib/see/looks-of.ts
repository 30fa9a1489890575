import { screens } from '../model/layout.ts';
import { mostSaid, type PageLooks } from '../model/page-looks.ts';
import type { Device } from '../model/page.ts';
import { tidyText } from '../read/tidy-text.ts';
import { called } from './called.ts';

/** Smaller than this, in CSS pixels, text is hard to read on a phone. Source: Lighthouse's audit `font-size`, https://developer.chrome.com/docs/lighthouse/seo/font-size */
const smallText = 12;
/** What its author calls a countdown. Class names are English everywhere; from the mark-up of common countdown scripts. */
const countdown = /\b(countdown|count down|flipclock|flipdown)\b/;
const mostTexts = 6_000;
const mostPictures = 300;
const most = { broken: 20, countdowns: 5 } as const;
const atOnce = 200;

/** Measures how a laid-out page looks, in steps. Only looks; what the browser has not tried to load is not waited for. */
export function* looksOf(page: Document, device: Device): Generator<void, PageLooks, void> {
  const view = page.defaultView;
  const text = view ? yield* measureText(page, { view, device }) : { characters: 0, smallCharacters: 0 };
  yield;
  const pictures = [...page.querySelectorAll('img')].slice(0, mostPictures).filter(isTried);
  const broken = pictures.filter(({ naturalWidth }) => naturalWidth === 0);
  yield;
  return {
    ...text,
    pictures: addressesOf(pictures).length,
    brokenPictures: addressesOf(broken).slice(0, most.broken),
    countdowns: countdownsIn(page).slice(0, most.countdowns),
  };
}

function* measureText(
  page: Document,
  { view, device }: { readonly view: Window; readonly device: Device },
): Generator<void, Pick<PageLooks, 'characters' | 'smallCharacters' | 'said'>, void> {
  // What is laid out wider than the screen is shown smaller.
  const scale = Math.min(1, screens[device].width / view.innerWidth);
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  let smallCharacters = 0;
  const said = { first: '', further: '' };
  const say = (place: keyof typeof said, text: string): void => {
    if (text.trim()) said[place] = `${said[place]} ${oneLine(text)}`.slice(0, mostSaid[place]);
  };
  const range = page.createRange();
  for (let count = 0; walker.nextNode() && count < mostTexts; count++) {
    if (count % atOnce === atOnce - 1) yield;
    const { currentNode } = walker;
    const nodeValue = currentNode.nodeValue ?? '';
    const line = oneLine(nodeValue);
    // What one has in the cart oneself is a number beside a picture: no text to read, and another for every visitor.
    const { length } = line.replace(/^\d{1,3}$/, '');
    const { parentElement: parent } = currentNode;
    if (line === '' || !parent || /^(script|style|noscript|template)$/.test(parent.localName)) continue;
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const box = parent.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) continue;
    characters += length;
    range.selectNodeContents(currentNode);
    const cut = isFirst(box, view) && isFirst(range.getBoundingClientRect(), view) ? charactersAbove(range, view.innerHeight) : 0;
    say('first', nodeValue.slice(0, cut));
    say('further', nodeValue.slice(cut));
    if (Number.parseFloat(view.getComputedStyle(parent).fontSize) * scale < smallText) smallCharacters += length;
  }
  return { characters, smallCharacters, said };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** It begins within the window, and is not moved out of it to a side. */
const isFirst = ({ top, left, right }: DOMRect, { innerHeight, innerWidth }: Window): boolean =>
  top < innerHeight && left < innerWidth && right > 0;

/** How many characters of a text stand in lines that end above a height, in CSS pixels from the top of the window: found by halves. Narrows the range to them. */
function charactersAbove(range: Range, height: number): number {
  let atMost = range.endOffset;
  let atLeast = 0;
  for (let tried = atMost; atLeast < atMost; tried = Math.ceil((atLeast + atMost) / 2)) {
    range.setEnd(range.startContainer, tried);
    if (range.getBoundingClientRect().bottom > height) atMost = tried - 1;
    else atLeast = tried;
  }
  return atLeast;
}

const addressesOf = (pictures: readonly HTMLImageElement[]) => [...new Set(pictures.map(({ currentSrc }) => currentSrc.slice(0, 300)))];

/** It was asked for, and an answer came; drawings have no size of their own in some browsers, and pictures for counting are not meant to be seen. */
function isTried(image: HTMLImageElement): boolean {
  const { complete, currentSrc } = image;
  const isCounting = /^[01]$/.test(image.getAttribute('width') ?? '') || !image.checkVisibility();
  return complete && currentSrc !== '' && !/\.svg\b|^data:/i.test(currentSrc) && !isCounting;
}

function countdownsIn(page: Document): readonly string[] {
  const named = [...page.querySelectorAll('[class*="count" i],[id*="count" i],[class*="flip" i]')].slice(0, 200);
  const found = named.filter((element) => countdown.test(called(element).replaceAll('-', ' ')) && element.checkVisibility());
  const outer = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
  return [...new Set(outer.map((element) => tidyText(element.textContent ?? '', 120)))].filter((text) => /\d/.test(text));
}
