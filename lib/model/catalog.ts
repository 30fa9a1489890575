import type { OtherPage, PageKind } from './page-kind.ts';
import type { Platform } from './platform.ts';
import type { LanguageWords } from './words.ts';

/** The lists that recognition works from, handed to it as they are: keep the same arrays, what is compiled from them is kept by identity. */
export interface Catalog {
  readonly vocabulary: readonly LanguageWords[];
  readonly kinds: readonly PageKind[];
  /** Sorts of pages that are none of the kinds. */
  readonly others: readonly OtherPage[];
  readonly platforms: readonly Platform[];
}
