import { largestImport, type ImportFault } from '@/lib/model/read-import.ts';
import { sayCount } from '../say-count.ts';
import { saySize } from './say-size.ts';

/** Why a file, or a check in it, was not taken in, and what to do. */
export function sayImportFault(fault: ImportFault): string {
  switch (fault.fault) {
    case 'too-large':
      return `It is too large: ${saySize(fault.bytes)}. Files of up to ${saySize(largestImport)} are read.`;
    case 'not-json':
      return 'It is no JSON, or breaks off. Choose a file that ends in .json, as Floorwalker saves it.';
    case 'other-format':
      return 'It is JSON, but no check: nothing in it says “floorwalker-audit”. Choose what “Save” or “Save everything” wrote.';
    case 'empty':
      return 'There is no check in it.';
    case 'newer':
      return `A newer Floorwalker wrote it (format ${fault.version}). Update this one, then import it again.`;
    case 'broken':
      return `It is damaged at ${fault.at === '' ? 'its beginning' : fault.at}${fault.says === '' ? '' : `: ${fault.says}`}. Nothing of this check was kept.`;
    case 'unsafe-address':
      return `At ${fault.at} stands an address that no page has. Somebody changed this file; nothing of this check was kept.`;
  }
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
    ...(kept > 0 ? [`${sayCount(kept, 'check')} imported.`] : []),
    ...(known > 0 ? [`${sayCount(known, 'check')} ${known === 1 ? 'was' : 'were'} here already.`] : []),
    ...(walks > 0 ? [`${sayCount(walks, 'walk-through')} imported.`] : []),
    ...(knownWalks > 0 ? [`${sayCount(knownWalks, 'walk-through')} ${knownWalks === 1 ? 'was' : 'were'} here already.`] : []),
  ];
  if (notes > 0) lines.push(`${sayCount(notes, 'note')} imported.`);
  if (knownNotes > 0) lines.push(`${sayCount(knownNotes, 'note')} ${knownNotes === 1 ? 'was' : 'were'} here already.`);
  return lines.length > 0 ? lines.join(' ') : null;
}
