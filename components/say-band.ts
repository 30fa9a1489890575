import { say } from '@/lib/model/say.ts';

/** A band beside its score: "32–46", or "±0" where nothing that is unknown could move it. */
export function sayBand(low: number, high: number): string {
  return low === high ? '±0' : `${low}–${high}`;
}

/** The same in a sentence, for beside the sum. */
export function sayBandInFull(low: number, high: number): string {
  if (low === high) return say`Neither unread pages nor our assumptions could change it.`;
  return say`Unread pages and our assumptions leave it between ${low} and ${high}.`;
}
