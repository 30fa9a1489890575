import type { PageFacts } from '../model/page.ts';
import type { ProofMarks } from '../model/proof-marks.ts';
import { readSeals } from './read-seals.ts';
import type { TileOf } from './read-tiles.ts';
import type { Surroundings } from './surroundings.ts';

/** As shop systems and apps for reviews mark who was checked to have bought (WooCommerce, Judge.me); seen in public source code. */
const verified = '[class*="verified" i],.jdgm-rev__buyer-badge';
const notVerified = /(?:un|not?[-_]?|non[-_]?)verified/i;
const reviewing =
  '[class*="review" i],[class*="rating" i],[class*="comment" i],[class*="testimonial" i],[class*="jdgm"],[itemprop~="review"],[id*="review" i]';

/** As scripts for looking closer ask for it (WooCommerce, PhotoSwipe, elevateZoom, Magic Zoom). Our own knowledge. */
const zooms = '[data-zoom-image],[data-zoom],[data-large_image],[data-pswp-width],[class*="zoom" i]';
const noZoom = /hover|(?:no|not|non|without)[-_]?zoom|zoom[-_]?(?:none|no|off|disabled|out|level)/i;
const turns = 'model-viewer,[class*="threesixty" i],[class*="360"],.Sirv[data-src*=".spin"]';
const turnClass =
  /threesixty|sirv|(?:^|[\s_-])360[-_]?(?:view|viewer|spin|images?|degrees?|product|player)|(?:view|spin|image|product|cloudimage|rotate)[-_]?360(?!\d)/i;

/** What vouches for a page or invites a closer look, as the mark-up says; nothing where there is none. */
export function readProofMarks(around: Surroundings, tileOf: TileOf): Pick<PageFacts, 'proof'> {
  const all = (selector: string) => [...around.document.querySelectorAll(selector)];
  const isMain = (element: Element) => /^(?:main|hero)$/.test(around.regionOf(element).place);
  const proof: ProofMarks = {
    seals: readSeals(around, tileOf),
    verified: all(verified).filter(isVerified).length,
    zoom: all(zooms).some((element) => !noZoom.test(classOf(element)) && !tileOf(element) && isMain(element)),
    turn: all(turns).some((element) => (element.localName === 'model-viewer' || turnClass.test(classOf(element))) && isMain(element)),
  };
  return proof.seals.length > 0 || proof.verified > 0 || proof.zoom || proof.turn ? { proof } : {};
}

const classOf = (element: Element): string => (element.getAttribute('class') ?? '').slice(0, 500);

/** The outermost of nested marks, beside a review. */
function isVerified(element: Element): boolean {
  const outer = element.parentElement?.closest(verified);
  return !notVerified.test(classOf(element)) && !outer && (element.parentElement?.closest(reviewing) ?? null) !== null;
}
