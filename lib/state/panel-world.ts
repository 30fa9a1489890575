import type { Picked } from '../model/note.ts';
import type { PathWish } from '../model/walked-path.ts';
import type { Clock } from '../ports/clock.ts';
import type { FrontTabs } from '../ports/front-tab.ts';
import type { NoteArchive } from '../ports/note-archive.ts';
import type { TriedFixes } from '../ports/tried-fixes.ts';
import type { PopupWorld } from './popup-world.ts';

/** All that the side panel asks of the world: what the popup does, of whichever tab is in front, and what notes need. */
export interface PanelWorld extends Omit<PopupWorld, 'tab' | 'leave' | 'takesUp'> {
  readonly front: FrontTabs;
  readonly notes: Pick<NoteArchive, 'watch' | 'save' | 'remove'>;
  readonly tried: Pick<TriedFixes, 'watch'>;
  /** Calls back with the path that is shown in a tab, at once and whenever it changes, until aborted. */
  readonly watchWalk: (tabId: number, onChange: (walk: PathWish | null) => void, signal: AbortSignal) => void;
  /** A picture of what is seen of the page in front, as a data URL; null where the browser refuses. */
  readonly picture: () => Promise<string | null>;
  /** Lets the user point at an element of the page in a tab, until aborted. */
  readonly pick: (tabId: number, signal: AbortSignal) => Promise<Picked>;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: () => string;
}
