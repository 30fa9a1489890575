import { remembered } from './remembered.ts';

const most = 24;

/**
 * What an author calls an element: its id and class names, each cut into its lower-case words. `siteFooter` and `site-footer`
 * are both ['site', 'footer']. At most 24 names.
 */
export function nameParts(element: Element): readonly (readonly string[])[] {
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`.trim();
  if (names === '') return [];
  return partsOfAll(names.slice(0, 2000));
}

const partsOfAll = remembered((names) => names.split(/\s+/, most).map(partsOf));

function partsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part !== '');
}
