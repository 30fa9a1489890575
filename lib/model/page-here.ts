import type { Step } from './audit-export.ts';
import type { Device } from './page.ts';
import type { PageKindId } from './page-kind.ts';
import type { FailureReason, SkipReason } from './site.ts';
import type { GoalKind } from './settings.ts';
import type { VisitorId } from './visitor.ts';

/** Fewest clicks by device; null where no way was found, and for a phone of which nothing was laid out. */
export type ClicksByDevice = { readonly [D in Device]: number | null };

/** The way from a page to something that visitors look for. */
export interface WayFromHere {
  /** A kind of goal, or of page. */
  readonly to: { readonly goal: GoalKind } | { readonly kind: PageKindId };
  /** Somebody who looks for it: the way can be shown as this visitor's. */
  readonly visitor: VisitorId;
  /** What a shown path is asked for by (see PathWish). */
  readonly need: string;
  readonly clicks: ClicksByDevice;
  /** `no-way`: it is on the site, and no links lead there from here. The others as in a need. */
  readonly state: 'found' | 'no-way' | 'not-found' | 'not-known';
}

/**
 * Why a visitor does not go on from a page, or how it does. `here`: what is looked for stands on this page. `named`: a link says where it
 * leads. `far`: it does, but the way is long. `unfamiliar`: the right link does not say so. `out-of-sight`: it stands in a menu or far down. `rivals`: other links draw as much.
 * `dead-end`: nothing leads on. `no-way`: what leads on never comes there. `missing`: it was looked for on the whole site and is not there.
 */
export type WhyHere = 'here' | 'named' | 'far' | 'unfamiliar' | 'out-of-sight' | 'rivals' | 'dead-end' | 'no-way' | 'missing' | 'not-known';

/** How one visitor fares on a page, on the device that serves it less, with the need for which it loses most. */
export interface VisitorHere {
  readonly visitor: VisitorId;
  readonly device: Device;
  readonly state: 'goes-on' | 'slows-down' | 'stuck' | 'not-known';
  readonly why: WhyHere;
  /** What is looked for; null where nothing that the visitor looks for is a page. */
  readonly to: WayFromHere['to'] | null;
  /** The id of the need, or the kind of goal. */
  readonly need: string;
  /** Fewest clicks from here; null where no way was found. */
  readonly clicks: number | null;
  /** Of the imagined visitors who stand here, the share that gets to it within some clicks (see `fareOn`), 0..1; null where nothing can be said. */
  readonly share: number | null;
  /** What the best link says; from the page, hostile input. */
  readonly words: string;
  /** Other links that draw at least as much as the best one. */
  readonly rivals: number;
}

/** What a check that has ended can say of one page of its site. `unlinked`: no page that was read leads there; `gone`: what stands there says that there is no such page. */
export type PageHere =
  | { readonly state: 'unlinked' | 'gone' }
  | { readonly state: 'unread'; readonly reason: SkipReason | FailureReason; readonly status: number | null }
  | {
      readonly state: 'read';
      /** The page's own address: that of the tab may have parameters more. */
      readonly url: string;
      readonly hasPhone: boolean;
      /** The shortest way from the start to here; null as in ClicksByDevice. Words are the page's own. */
      readonly steps: { readonly [D in Device]: readonly Step[] | null };
      readonly ways: readonly WayFromHere[];
      readonly visitors: readonly VisitorHere[];
    };
