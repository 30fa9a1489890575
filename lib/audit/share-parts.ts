import type { Control, Link, LinkBlock, PageFacts } from '../model/page.ts';
import type { Passage, TextMeasures } from '../model/page-content.ts';

/** Texts kept to be shared; a site of 10,000 pages has fewer that repeat. */
const mostTexts = 60_000;
/** Longer texts are those of one page. */
const longest = 240;
/** So many pages fit well into memory; only from then on shortening, which takes a millisecond a page, is worth it. */
const wholePages = 2_000;
const none: readonly string[] = [];

/**
 * What pages of one site have in common stands in memory once: menus, addresses, words of links, names of makes, counts of
 * passages. Every page came in a message of its own, so that nothing is shared by itself. The facts are equal to what they were; only of
 * a large site's later pages the passages are shortened, so that they say the same.
 */
export function shareParts(
  shorten: (passage: Passage, page: PageFacts) => Passage = (passage) => passage,
): (facts: PageFacts) => PageFacts {
  let pages = 0;
  const blocks = new Map<string, LinkBlock>();
  const texts = new Map<string, string>();
  const counts = new Map<string, TextMeasures>();

  const text = (own: string): string => {
    const known = texts.get(own);
    if (known !== undefined) return known;
    if (own.length <= longest && texts.size < mostTexts) texts.set(own, own);
    return own;
  };
  const textOrNull = (own: string | null) => (own === null ? null : text(own));
  const measures = (own: TextMeasures): TextMeasures => {
    const key = Object.values(own).join(' ');
    const known = counts.get(key);
    if (!known) counts.set(key, own);
    return known ?? own;
  };
  const link = (own: Link): Link => ({
    ...own,
    to: text(own.to),
    words: text(own.words),
    slot: text(own.slot),
    heading: textOrNull(own.heading),
    rel: own.rel.length === 0 ? none : own.rel,
  });
  const control = (own: Control): Control => ({
    ...own,
    words: text(own.words),
    slot: text(own.slot),
    sendsTo: textOrNull(own.sendsTo),
    tileLink: textOrNull(own.tileLink),
  });
  const passage = (own: Passage, page: PageFacts): Passage => ({
    ...(pages > wholePages ? shorten(own, page) : own),
    heading: text(own.heading),
    selector: text(own.selector),
    measures: measures(own.measures),
  });

  return (facts) => {
    pages += 1;
    for (const block of facts.blocks) if (!blocks.has(block.id)) blocks.set(block.id, block);
    return {
      ...facts,
      skeleton: text(facts.skeleton),
      bodyMarks: facts.bodyMarks.map(text),
      assetMarks: facts.assetMarks.map(text),
      headings: facts.headings.map((heading) => ({ ...heading, text: text(heading.text) })),
      blocks: facts.blocks.map((block) => blocks.get(block.id) ?? block),
      links: facts.links.map(link),
      controls: facts.controls.map(control),
      tiles: facts.tiles.map((group) => ({ ...group, links: group.links.map(text) })),
      passages: facts.passages.map((own) => passage(own, facts)),
      measures: measures(facts.measures),
    };
  };
}
