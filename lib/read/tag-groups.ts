const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const silent = new Set('script style template noscript head meta link canvas object embed audio video iframe datalist rp'.split(' '));

/** Text runs on through these tags; all others part words. */
export function isInline(tag: string): boolean {
  return inline.has(tag);
}

/** Tags whose content is not text of the page. A parsed document has no scripts, so `noscript` is parsed and must be left out. */
export function isSilent(tag: string): boolean {
  return silent.has(tag);
}
