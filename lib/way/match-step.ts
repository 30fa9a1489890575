import type { Step } from '../model/audit-export.ts';

/** A link or button of a page, as far as it is compared. */
export interface Candidate {
  /** Accessible name; empty when nothing names it. */
  readonly words: string;
  /** Where it leads, normalised; null for what is only pressed. */
  readonly to: string | null;
  readonly place: Step['place'];
  /** It is drawn, on the screen or off it. */
  readonly isSeen: boolean;
}

/** What is looked for. */
export interface Sought extends Pick<Step, 'words' | 'place'> {
  readonly to: string | null;
}

/** An address tells a link apart, a name a button; where a link stands only tells copies of it apart. */
const weights = { address: 8, words: 4, part: 2, seen: 2, place: 1 };
/** Less is a guess. */
const enough = 4;

/** The candidate that is most likely what is looked for, the first of several; -1 where none is like it. */
export function matchStep(sought: Sought, candidates: readonly Candidate[]): number {
  let best = -1;
  let most = enough - 1;
  candidates.forEach((candidate, index) => {
    const own = likeness(sought, candidate);
    // That something is drawn, or stands in the same place, makes nothing like it that is not.
    if (own < enough) return;
    const all = own + (candidate.isSeen ? weights.seen : 0) + (candidate.place === sought.place ? weights.place : 0);
    if (all > most) [best, most] = [index, all];
  });
  return best;
}

function likeness(sought: Sought, { words, to }: Candidate): number {
  const [wanted, found] = [plain(sought.words), plain(words)];
  const named = wanted === found ? weights.words : isPart(wanted, found) ? weights.part : 0;
  // A link that leads elsewhere is another link, whatever it is called.
  if (sought.to !== null) return to === sought.to ? weights.address + named : to === null && named === weights.words ? named : 0;
  // A whole name in another place is surer than a part of one in the same.
  return wanted === '' ? 0 : named === weights.part ? enough : named > 0 ? named + weights.part : 0;
}

/** A count in a name comes and goes: "Basket 2", "Add to cart ✓". */
function isPart(wanted: string, found: string): boolean {
  return wanted.length > 2 && found.length > 2 && (found.includes(wanted) || wanted.includes(found));
}

function plain(words: string): string {
  return words
    .toLocaleLowerCase()
    .replaceAll(/[\d\p{P}\p{S}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
