/** What vouches for a site from outside. `shop`: checked as a shop; `security`: its connection or its protection from harm was. */
export const sealKinds = ['reviews', 'shop', 'security', 'certificate', 'award', 'charity'] as const;
export type SealKind = (typeof sealKinds)[number];

/** Somebody outside who vouches for sites, and how that shows in a page. */
export interface Seal {
  /** Unique, kebab-case. */
  readonly id: string;
  readonly label: string;
  readonly kind: SealKind;
  /** Where its pages, pictures and scripts come from: a host with all below it, or one with the beginning of a path. */
  readonly hosts: readonly string[];
  /** What it is called in links, alternative texts and names of picture files; keeps no state. */
  readonly names: RegExp;
  /** Also an everyday word, or said of single goods: it counts only where nothing but words of seals stands beside it. */
  readonly alone?: true;
  /** Told by pictures only: in a link the words may mean anything. */
  readonly only?: 'pictures';
  /** Puts the reviews of single products into their pages by script. */
  readonly onProducts?: true;
  /** A CSS selector of what it puts into a page, or fills there. */
  readonly widget?: string;
  /** Where hosts and selectors were seen; without one they are our own knowledge. */
  readonly source?: string;
}
