import type { Device } from '@/lib/model/page.ts';
import type { VisitorId } from '@/lib/model/visitor.ts';
import type { Edit } from './edits.ts';

/**
 * What a change does to a score, by more than `tolerance`. `may fall`: that or nothing. `not known`: whether it is there cannot be told any
 * more (scripts may put it there), so what is certain falls and the score does not rise.
 */
export type Move = 'falls' | 'rises' | 'may fall' | 'not known';

/** Points by which a score may move that stays: links that go or come are a little more or less to look at, and points are whole. */
export const tolerance = 2;

/** A change of a site and whom it must move. Who is not named stays. */
export interface Change {
  readonly name: string;
  readonly edit: Edit;
  readonly moves: { readonly [V in VisitorId]?: Move };
  /** Only this device is touched; nothing at all moves on the other. */
  readonly on?: Device;
}

/** A header that must be opened first; the last two find most of what they look for by links of Home and of the footer. */
export const closed = { informed: 'falls', questioning: 'falls', doubtful: 'may fall', uninformed: 'may fall' } as const;
