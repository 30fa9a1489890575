import type { AuditRecord, AuditTrouble } from '../model/audit.ts';
import type { TurnReply, WalkerTurn } from '../model/walking.ts';
import type { Connection } from './connection.ts';
import type { PageRenderer } from './page-renderer.ts';
import type { RevisitingSource } from './page-source.ts';

/** What reads pages through a tab, or instead of it. */
export interface Reader {
  readonly source: RevisitingSource;
  /** Null where nothing can be drawn. */
  readonly renderer: PageRenderer | null;
  /** Answers a walker; null where no walker is needed. */
  readonly turn: ((turn: WalkerTurn) => Promise<TurnReply>) | null;
  /** When a walker was last heard of, in milliseconds since the epoch; null before. */
  readonly heardAt: () => number | null;
  /** Reads without a connection. */
  readonly isOffline?: true;
  readonly close: () => void;
}

/** What came of putting a walker into a tab: it is there, or what stands in the way. */
export type Placed = 'placed' | Extract<AuditTrouble, 'tab-closed' | 'left-site' | 'needs-permission' | 'tab-silent'>;

/** The tabs, as far as audits need them. */
export interface TabHands {
  /** The connection of this machine. A walker tells of its own. */
  readonly connection: Connection;
  /** Whether an origin is read without a walker in a tab. */
  readsAlone(origin: string): Promise<boolean>;
  /** Opens what reads an origin for one audit: its tab's walker, or the background itself where the browser allows that. */
  openReader(audit: Pick<AuditRecord, 'id' | 'origin' | 'settings'>): Promise<Reader>;
  /** Puts a walker into the tab, if the browser lets us (still). */
  placeWalker(tabId: number): Promise<Placed>;
  /** Keeps the browser from putting the tab to sleep while it is needed, or lets it again. */
  keepAwake(tabId: number, state: 'awake' | 'free'): Promise<void>;
}
