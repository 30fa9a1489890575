import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import { clearPromise } from './worth-of.ts';

/** Addresses that only a sitemap names: no visitor finds them, but they tell what the site has. */
export interface UnlinkedAddresses {
  add(address: string, promises: readonly KindGuess[]): void;
  /** A link leads there after all, or it was asked for. */
  remove(address: string): void;
  /** One that promises a kind of which nothing was found, or null; a few at most, for they are surprises, not the site. */
  promising(isFound: (kind: PageKindId) => boolean): { readonly address: string; readonly promises: readonly KindGuess[] } | null;
  readonly all: Iterable<string>;
}

/** Asked for at most. Judgement: as many kinds as a site may keep unlinked. */
const mostAsked = 8;

export function unlinkedAddresses(): UnlinkedAddresses {
  const promised = new Map<string, readonly KindGuess[]>();
  let given = 0;
  return {
    add(address, promises) {
      if (!promised.has(address)) promised.set(address, promises);
    },
    remove: (address) => void promised.delete(address),
    promising(isFound) {
      if (given >= mostAsked) return null;
      for (const [address, promises] of promised) {
        if (!promises.some(({ kind, confidence }) => confidence >= clearPromise && !isFound(kind))) continue;
        given += 1;
        promised.delete(address);
        return { address, promises };
      }
      return null;
    },
    // Anew each time: an iterator that was at its end stays there.
    get all() {
      return promised.keys();
    },
  };
}
