import type { Link, LinkBlock, PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { looksLikeCartIcon } from './looks-like-cart-icon.ts';
import { withoutOwnCount } from './own-count.ts';
import { withoutOwnGoods } from './own-goods.ts';
import { pathParts } from './page-words.ts';
import { tellPurpose } from './tell-purpose.ts';

type Vocabulary = readonly LanguageWords[];

/** What opens a cart, as far as a page names it. */
interface Named {
  readonly words: string;
  readonly place: Link['place'];
  readonly inTile?: boolean;
  readonly to?: string;
  readonly slot?: string;
  readonly href?: string;
  readonly icon?: string;
}

/** A page as it is for everybody: what opens the cart is not called by what the reader of the page has in it, and a small cart in the head holds no goods. The same page where nothing is. */
export function withoutOwnCounts(page: PageFacts, vocabulary: Vocabulary): PageFacts {
  const known = kept.get(vocabulary) ?? { pages: new WeakMap(), blocks: new WeakMap() };
  kept.set(vocabulary, known);
  return once(known.pages, page, () => {
    const plain = <Thing extends Named>(thing: Thing) => plainly(thing, vocabulary);
    const inBlock = (block: LinkBlock) =>
      once(known.blocks, block, () => withChanged(block, { links: changed(withoutOwnGoods(block.links, vocabulary), plain) }));
    return withChanged(page, {
      blocks: changed(page.blocks, inBlock),
      links: changed(page.links, plain),
      oddLinks: changed(page.oddLinks, plain),
      controls: changed(page.controls, plain),
    });
  });
}

/** The same object each time it is asked for: much is kept by pages, blocks and their lists of links. */
const kept = new WeakMap<Vocabulary, { readonly pages: WeakMap<PageFacts, PageFacts>; readonly blocks: WeakMap<LinkBlock, LinkBlock> }>();

function once<Thing extends object>(known: WeakMap<Thing, Thing>, thing: Thing, work: () => Thing): Thing {
  const made = known.get(thing) ?? work();
  known.set(thing, made);
  return made;
}

/** The same for one thing that was pressed. */
export function plainly<Thing extends Named>(thing: Thing, vocabulary: Vocabulary): Thing {
  if (!/\d/.test(thing.words) || !opensCart(thing, vocabulary)) return thing;
  const words = withoutOwnCount(thing.words, vocabulary);
  return words === thing.words ? thing : { ...thing, words };
}

/** A shop may sell carts: in its content only what leads to the cart counts, and in the chrome what is called so. */
function opensCart(thing: Named, vocabulary: Vocabulary): boolean {
  const isChrome = thing.place === 'header' || thing.place === 'menu';
  if (isChrome && looksLikeCartIcon(thing)) return true;
  const isCalled = tellPurpose(thing.words, vocabulary)?.purpose === 'open-cart';
  if (thing.to === undefined) return isCalled && !thing.inTile;
  return (isChrome && isCalled) || pathParts(thing.to).some((part) => tellPurpose(part, vocabulary)?.purpose === 'open-cart');
}

/** The same list where nothing in it changed. */
function changed<Thing>(all: readonly Thing[], change: (thing: Thing) => Thing): readonly Thing[] {
  const after = all.map(change);
  return after.some((one, at) => one !== all[at]) ? after : all;
}

function withChanged<Thing extends object>(thing: Thing, change: Partial<Thing>): Thing {
  const isSame = (Object.keys(change) as (keyof Thing)[]).every((key) => change[key] === thing[key]);
  return isSame ? thing : { ...thing, ...change };
}
