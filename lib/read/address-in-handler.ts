/** A statement of a handler that goes to an address written out in it, and nothing after the address that would change it. */
const going =
  /(?:^|[\s;{(])(?:(?:(?:window|document|self|top|parent)\.)?location(?:\.href)?\s*=\s*|(?:(?:window|document|self|top|parent)\.)?location\.(?:assign|replace)\(\s*|(?:window\.)?open\(\s*)(['"`])([^'"`$\\]{1,2000})\1\s*(?=[;,)}]|$)/;
/** Boxes that say they can be pressed: share buttons and other tools write addresses in `data-href` as well. */
const pressable = 'button,tr,[role="link"],[role="button"],[tabindex],[onclick],[class*="click" i],[class*="link" i]';
/** Fields have handlers of their own, and a handler of a whole page or form is no link. */
const never = 'html,body,form,input,select,option,textarea,label,script,iframe';

/** Elements that may lead somewhere without being links. */
export const handlerSelector = '[data-href],[onclick*="location"],[onclick*="open("]';

/** The address that pressing an element goes to by its own mark-up, as written: an inline handler, or `data-href`. Null where none is named. */
export function addressInHandler(element: Element): string | null {
  if (element.matches(never)) return null;
  const handler = element.getAttribute('onclick');
  const named = handler === null ? null : (going.exec(handler.slice(0, 3000))?.[2]?.trim() ?? null);
  if (named !== null && named !== '' && !/^javascript:/i.test(named)) return named;
  const written = element.getAttribute('data-href')?.trim() ?? '';
  return written !== '' && !/^(#|javascript:)/i.test(written) && element.matches(pressable) ? written : null;
}
