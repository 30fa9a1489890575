/** What people are sent to another host for. `market`: the site's goods are sold there; `checkout`: they are paid there. */
export type HandOver = 'book' | 'donate' | 'join' | 'market' | 'checkout';

/** Hosts that serve one purpose for sites of others. */
export interface GoalHosts {
  readonly handsOver: HandOver;
  /** A host with all below it, or one with the beginning of a path where the host does other things as well. */
  readonly hosts: readonly string[];
}
