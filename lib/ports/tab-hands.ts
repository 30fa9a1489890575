import type { RevisitingSource } from './page-source.ts';
import type { TurnReply, WalkerTurn } from '../model/walking.ts';

/** What reads pages through a tab, or instead of it. */
export interface Reader {
  readonly source: RevisitingSource;
  /** Answers a walker; null where no walker is needed. */
  readonly turn: ((turn: WalkerTurn) => Promise<TurnReply>) | null;
  /** When a walker was last heard of, in milliseconds since the epoch; null before. */
  readonly heardAt: () => number | null;
  readonly close: () => void;
}

/** The tabs, as far as audits need them. */
export interface TabHands {
  /** Opens what reads an origin: the tab's walker, or the background itself where the browser allows that. */
  openReader(origin: string): Promise<Reader>;
  /** Puts a walker into the tab; false when the browser does not let us (any more). */
  placeWalker(tabId: number): Promise<boolean>;
  /** Keeps the browser from putting the tab to sleep while it is needed, or lets it again. */
  keepAwake(tabId: number, state: 'awake' | 'free'): Promise<void>;
}
