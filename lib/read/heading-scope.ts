const boundaries = /^(body|main|section|article|li|aside|header|footer|details|dialog|form|fieldset|td)$/;
/** Room for a "view all" beside the heading. */
const littleText = 30;

/** The part of the page that a heading heads: its parent, or up to 3 steps further while nothing of weight stands beside it. */
export function headingScope(heading: Element): Element {
  let scope = heading.parentElement ?? heading;
  for (let steps = 0; steps < 3 && scope.parentElement; steps++) {
    const isBarOfHeading = scope.localName === 'header' || scope.localName === 'hgroup';
    if (!isBarOfHeading && (boundaries.test(scope.localName) || !isBare(scope, heading))) break;
    scope = scope.parentElement;
  }
  return scope;
}

function isBare(scope: Element, heading: Element): boolean {
  if (scope.childElementCount > 4 || scope.querySelector('p,li,img,form,article,section')) return false;
  return (scope.textContent ?? '').trim().length - (heading.textContent ?? '').trim().length <= littleText;
}
