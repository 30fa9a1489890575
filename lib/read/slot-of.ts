import { inherited } from './inherited.ts';
import { limits } from './limits.ts';
import type { Region } from './region-of.ts';
import { remembered } from './remembered.ts';

/** Class names that say how an element is at the moment, or which one it is, rather than what it is. */
const passing = /\d|^(is|has|js|no)[-_]|active|current|selected|open|close|show|hid|visible|lazy|loaded|first|last|odd|even|disabled/i;
const steps = 7;

/** Names the make of an element: its region and the tags and classes down to it, without positions. At most 240 characters. */
export function slotFinder(regionOf: (element: Element) => Region): (element: Element) => string {
  const pathOf = inherited<string>('', (element, above) => {
    const region = regionOf(element);
    if (region.root === element) return `${region.place}:${markOf(element)}`;
    if (element.localName === 'html') return '';
    if (element.localName === 'body') return `${region.place}:body`;
    const path = `${above}>${markOf(element)}`;
    return path.length > 2 * limits.slotLength ? path.slice(-limits.slotLength) : path;
  });
  const shortened = new Map<string, string>();
  return (element) => {
    const path = pathOf(element);
    const known = shortened.get(path);
    if (known !== undefined) return known;
    const marks = path.split('>');
    const { place } = regionOf(element);
    const short = (marks.length > steps ? `${place}:…${marks.slice(-steps).join('>')}` : path).slice(0, limits.slotLength);
    shortened.set(path, short);
    return short;
  };
}

function markOf(element: Element): string {
  const names = element.getAttribute('class');
  return names ? element.localName + classMark(names.slice(0, 300)) : element.localName;
}

const classMark = remembered((names) => {
  const kept = names.split(/\s+/).filter((name) => name !== '' && name.length <= 30 && !passing.test(name));
  return ['', ...kept.slice(0, 2)].join('.');
});
