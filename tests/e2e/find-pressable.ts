import type { Step } from '@/lib/model/audit-export.ts';

/**
 * The element that a person would take a step for; runs in the page, so it holds all that it needs. By the words (text, label, picture's or
 * title's words, or text and pictures as they are read out), numbers aside; those in the said place come first, then those that can be seen now, then in the order of the page.
 * An option without a name is the first that is open: a list whose empty entry is chosen, a group of buttons or dots of which none is.
 */
export function findPressable({ action, words, place }: Pick<Step, 'action' | 'words' | 'place'>): Element | null {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const plain = (text: string) => tidy(text.replace(/\(?\d+\)?/g, ' ')).toLowerCase();
  const shows = (one: Element) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && height > 0 && one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const namesOf = (one: Element): readonly string[] => {
    const labelled = tidy(one.getAttribute('aria-labelledby'))
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ');
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    // As it is read out: words and those of pictures, in their order.
    const readOut: string[] = [];
    while (walker.nextNode()) {
      const { currentNode: part } = walker;
      if (part instanceof Text) readOut.push(part.data);
      else if (part instanceof HTMLImageElement) readOut.push(part.alt);
    }
    const pictures = [...one.querySelectorAll('img[alt],svg title')].map((picture) => picture.getAttribute('alt') ?? picture.textContent);
    const spoken = one instanceof HTMLElement ? one.innerText : one.textContent;
    const value = one instanceof HTMLInputElement ? one.value : '';
    const title = one.getAttribute('title');
    return [one.getAttribute('aria-label'), labelled, one.textContent, spoken, value, pictures.join(' '), readOut.join(' '), title].map(
      (text) => plain(text ?? ''),
    );
  };
  const placeOf = (one: Element): readonly string[] => {
    if (one.closest('footer,[role="contentinfo"]')) return ['footer'];
    if (one.closest('header,nav,[role="banner"],[role="navigation"],[class*="header" i],[class*="menu" i],[id*="menu" i],[id*="top" i]'))
      return ['header', 'menu', 'breadcrumb'];
    return ['main', 'hero', 'aside', 'breadcrumb'];
  };
  if (action === 'choose' && words === '') {
    const lists = [...document.querySelectorAll<HTMLSelectElement>('main select,form select,#content select')];
    const open = lists.find((list) => shows(list) && list.value === '');
    if (open) return open;
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    const radio = radios.find(
      (one) => (shows(one) || shows(one.parentElement ?? one)) && !radios.some((other) => other.name === one.name && other.checked),
    );
    if (radio) return radio;
    const named = '[class*="variant" i],[class*="swatch" i],[class*="option" i],[class*="size" i],[class*="color" i],[role="radiogroup"]';
    const isMade = '.selected,.active,[aria-checked="true"],[aria-pressed="true"]';
    const group = [...document.querySelectorAll(named)].find(
      (one) =>
        one.closest('header,nav,footer') === null &&
        one.querySelectorAll('button,[role="radio"],a').length >= 2 &&
        one.querySelector(isMade) === null,
    );
    const first = group && [...group.querySelectorAll('button,[role="radio"],a')].find((one) => shows(one));
    return first ?? null;
  }
  const pressable =
    'a,button,summary,label,input[type="submit"],input[type="button"],input[type="image"],[role="button"],[role="link"],[onclick]';
  const wanted = plain(words);
  const all = [...document.querySelectorAll(pressable)];
  const exactly = all.filter((one) => (wanted === '' ? namesOf(one).every((name) => name === '') : namesOf(one).includes(wanted)));
  // What opens a cart is printed without what one has in it: "Cart" of "Cart with 2 items".
  const counted = (one: Element) => /\d/.test(`${one.getAttribute('aria-label') ?? ''} ${one.textContent ?? ''}`);
  const same =
    exactly.length > 0 || wanted === '' ? exactly : all.filter((one) => counted(one) && namesOf(one).some((name) => name.includes(wanted)));
  const ranked = same.map((one) => ({ one, rank: (placeOf(one).includes(place) ? 0 : 2) + (shows(one) ? 0 : 1) }));
  // What is closed and nothing said to open it can only be pointed at.
  return ranked.toSorted((a, b) => a.rank - b.rank)[0]?.one ?? null;
}
