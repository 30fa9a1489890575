import { inMain } from '../classify/in-main.ts';
import { isSameOrigin } from '../model/address.ts';
import type { PageFacts } from '../model/page.ts';

/**
 * What the main part of a page holds less of than this is a heading and a line over a list that is still to come. Judgement, by the pages of real
 * shops whose menus stand in their HTML and whose goods do not: they had 30 to 50 words.
 */
const bare = { words: 60, links: 3, fields: 3 } as const;

/**
 * Whether the main part of a page that scripts may fill holds hardly more than a heading, however much stands in its menus: nothing to look at,
 * nothing to go on to, nothing to fill in and nobody to write to.
 */
export function isBare({ words, links, tiles, forms, measures, assetMarks, url, status }: PageFacts): boolean {
  if (words >= bare.words || assetMarks.length === 0 || status >= 400) return false;
  const onward = new Set(links.filter(({ place, to }) => inMain(place) && to !== url && isSameOrigin(to, url)).map(({ to }) => to));
  const fields = forms.filter(({ place }) => inMain(place)).flatMap((form) => form.fields);
  const reached = measures.telephones + measures.mails + measures.addresses;
  return (
    onward.size < bare.links &&
    fields.length < bare.fields &&
    measures.images < 2 &&
    reached === 0 &&
    !tiles.some(({ place }) => inMain(place))
  );
}
