import { remembering } from '../../classify/remembering.ts';
import { sealAt, sealById, sealNamed } from '../../model/find-seal.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import type { Link, LinkBlock, PageFacts, Place } from '../../model/page.ts';
import type { SealMark } from '../../model/proof-marks.ts';
import type { Seal } from '../../model/seal.ts';
import { seals } from '../../model/seals.ts';
import type { ReadPage } from '../../model/site.ts';

/** A seal or outside rating as one page shows it. */
export interface SeenSeal {
  readonly seal: Seal;
  readonly how: SealMark['how'] | 'link' | 'script';
  readonly words: string;
  readonly selector: string | null;
  /** null: nowhere, only its script is there. */
  readonly place: Place | null;
}

/** Texts that speak of seals, and of whatever else, as of other things; what stands round them is the site's own. */
export const stories: readonly PageKindId[] = ['article', 'blog', 'guide', 'privacy', 'terms'];

/** What vouches for the site on a page, each sign that was found; texts that only tell of it left out, and what belongs to the site itself. */
export function sealsOn({ facts, kinds }: Pick<ReadPage, 'facts' | 'kinds'>): readonly SeenSeal[] {
  const isStory = kinds.some(({ kind }) => stories.includes(kind));
  const own = sealAt(withoutScheme(facts.url));
  return allOn(facts, seals).filter(({ seal, place }) => seal !== own && !(isStory && (place === 'main' || place === 'hero')));
}

const allOn = remembering((page: PageFacts, _list: readonly Seal[]): readonly SeenSeal[] => [
  ...(page.proof?.seals ?? []).flatMap((mark) => {
    const seal = sealById(mark.seal);
    return seal ? [{ ...mark, seal }] : [];
  }),
  ...sealsOfLinks(page),
  ...page.assetMarks.flatMap((mark) => {
    const seal = mark.startsWith('/') ? null : sealAt(mark);
    return seal ? [{ seal, how: 'script' as const, words: mark, selector: null, place: null }] : [];
  }),
]);

function sealsOfLinks({ url, blocks, links }: PageFacts): readonly SeenSeal[] {
  const own = `${new URL(url).origin}/`;
  return [...blocks.flatMap((block) => sealsOfBlock(block, own)), ...sealsAmong(links, own)];
}

/** A menu is looked through once, though it stands on every page; of several origins by those of the last. */
function sealsOfBlock(block: LinkBlock, own: string): readonly SeenSeal[] {
  const known = ofBlocks.get(block);
  if (known?.own === own) return known.found;
  const found = sealsAmong(block.links, own);
  ofBlocks.set(block, { own, found });
  return found;
}
const ofBlocks = new WeakMap<LinkBlock, { readonly own: string; readonly found: readonly SeenSeal[] }>();

function sealsAmong(links: readonly Link[], own: string): readonly SeenSeal[] {
  const found: SeenSeal[] = [];
  for (const { to, words, namedBy, place } of links) {
    const seal = (to.startsWith(own) ? null : sealAt(withoutScheme(to))) ?? sealNamed(words, namedBy === 'image' ? 'picture' : 'link');
    if (seal) found.push({ seal, how: 'link', words, selector: null, place });
  }
  return found;
}

const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '');
