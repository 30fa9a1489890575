import { largestImport, type ImportFault } from '@/lib/model/read-import.ts';
import { say } from '@/lib/model/say.ts';
import { sayCount } from '../say-count.ts';
import { saySize } from './say-size.ts';

/** Why a file, or a check in it, was not taken in, and what to do. */
export function sayImportFault(fault: ImportFault): string {
  switch (fault.fault) {
    case 'too-large':
      return say`It is too large: ${saySize(fault.bytes)}. Files of up to ${saySize(largestImport)} are read.`;
    case 'not-json':
      return say`It is no JSON, or breaks off. Choose a file that ends in .json, as Floorwalker saves it.`;
    case 'other-format':
      return say`It is JSON, but no check: nothing in it says “floorwalker-audit”. Choose what “Save” or “Save everything” wrote.`;
    case 'empty':
      return say`There is no check in it.`;
    case 'newer':
      return say`A newer Floorwalker wrote it (format ${fault.version}). Update this one, then import it again.`;
    case 'broken':
      return sayDamage(fault);
    case 'unsafe-address':
      return say`At ${fault.at} stands an address that no page has. Somebody changed this file; nothing of this check was kept.`;
  }
}

function sayDamage({ at, says: why }: { readonly at: string; readonly says: string }): string {
  if (at === '' && why === '') return say`It is damaged at its beginning. Nothing of this check was kept.`;
  if (at === '') return say`It is damaged at its beginning: ${why}. Nothing of this check was kept.`;
  return why === ''
    ? say`It is damaged at ${at}. Nothing of this check was kept.`
    : say`It is damaged at ${at}: ${why}. Nothing of this check was kept.`;
}

/** How many were taken in, and how many were there already. */
interface Imported {
  readonly kept: number;
  readonly known: number;
  readonly walks: number;
  readonly knownWalks: number;
  readonly notes: number;
  readonly knownNotes: number;
}

/** What came of a file, in a sentence; null where nothing was taken in. */
export function sayImported({ kept, known, walks, knownWalks, notes, knownNotes }: Imported): string | null {
  const lines = [
    ...(kept > 0 ? [say`${sayCount(kept, 'check')} imported.`] : []),
    ...(known > 0 ? [sayKnown(known, sayCount(known, 'check'))] : []),
    ...(walks > 0 ? [say`${sayCount(walks, 'walk-through')} imported.`] : []),
    ...(knownWalks > 0 ? [sayKnown(knownWalks, sayCount(knownWalks, 'walk-through'))] : []),
  ];
  if (notes > 0) lines.push(say`${sayCount(notes, 'note')} imported.`);
  if (knownNotes > 0) lines.push(sayKnown(knownNotes, sayCount(knownNotes, 'note')));
  return lines.length > 0 ? lines.join(' ') : null;
}

const sayKnown = (count: number, counted: string): string =>
  count === 1 ? say`${counted} was here already.` : say`${counted} were here already.`;
