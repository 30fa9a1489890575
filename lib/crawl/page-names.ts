import { withoutFirstPage } from './endless-space.ts';
import { idleParameters } from './idle-parameters.ts';

/** Under which names pages are known: one page may have many addresses, and is asked for under one. */
export interface PageNames {
  /** The address under which a page is known already, or null when this is its first name. */
  knownAs(url: string): string | null;
  /** An address is asked for. */
  take(url: string): void;
  /** Two addresses turned out to be one page; what sets them apart is not asked for again. */
  learnTwin(url: string, known: string): void;
  /** An address is only another name of one that is known. */
  alias(url: string, known: string): void;
  readonly aliases: ReadonlyMap<string, string>;
}

/** `isPage`: whether an address is known as a page. */
export function pageNames(isPage: (url: string) => boolean): PageNames {
  const idle = idleParameters();
  const taken = new Set<string>();
  /** Plain address -> the address it was asked for under. */
  const plain = new Map<string, string>();
  const aliases = new Map<string, string>();
  const take = (url: string) => {
    taken.add(url);
    if (!plain.has(idle.plain(url))) plain.set(idle.plain(url), url);
  };
  return {
    knownAs(url) {
      const list = withoutFirstPage(url);
      return plain.get(idle.plain(url)) ?? (list !== url && isPage(list) ? list : null);
    },
    take,
    learnTwin(url, known) {
      idle.learn(url, known);
      taken.add(url);
      plain.clear();
      for (const one of taken) take(one);
    },
    alias: (url, known) => void aliases.set(url, known),
    aliases,
  };
}
