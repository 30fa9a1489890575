import { countWords } from '../model/count-words.ts';
import type { ToldPlace } from '../model/promise/promise-schema.ts';
import { placeWords } from '../model/promise/promise-words.ts';
import { said, say } from '../model/say.ts';

/** Where a word of an ad stands: "first screenful", "2 clicks away". */
export function sayPlace({ is, clicks }: ToldPlace): string {
  if (is === 'unclear' && clicks !== null) return say`said ${countWords(clicks, 'click')} away, not known whether of this`;
  return is === 'behind' ? say`${countWords(clicks ?? 0, 'click')} away` : said(placeWords[is]);
}
