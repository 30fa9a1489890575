import { foldText } from '../classify/fold-text.ts';
import type { ContentWord } from './content-words.ts';
import { withNumberMarks } from './number-marks.ts';

type IsForm = (token: string, word: string) => boolean;

/** Words between a number and what it is said of. Judgement: a long clause. */
const farthest = 12;
/** What parts a text within a sentence and between sentences; neither stands within a number. */
const stops = /[,;:.!?…|•—–·](?=\s|$)|[、，。！？]|\n/gu;
/** Stands for a stop among the tokens: what is said in another part of a sentence is further away by so many words. */
const stop = `${' clausestop'.repeat(3)} `;
/** A number with its unit, as it is compared: "24hour". */
const measure = /^\d+(?:point\d+)?(\p{L}+)$/u;

/** The tokens of a text in which its stops can be told. */
export const tokensWithStops = (text: string, languages: readonly string[]): readonly string[] =>
  foldText(withNumberMarks(text, languages).replaceAll(stops, stop));

/**
 * Whether a number with a unit stands in a text and is said there of what the ad says it of: a word of the ad stands nearer to it than to any
 * other number of the same unit, or as near and before it. "Hot for 12 hours or cold for 24 hours" does not say 24 hours of hot.
 */
export function measuredIn(tokens: readonly string[], { tokens: [own = ''], of }: ContentWord, isForm: IsForm): 'said' | 'unclear' | null {
  const unit = measure.exec(own)?.[1];
  const numbers = tokens.flatMap((token, at) => (measure.exec(token)?.[1] === unit ? [{ at, isOwn: token === own }] : []));
  const here = numbers.filter(({ isOwn }) => isOwn);
  if (here.length === 0) return null;
  if (of.length === 0) return 'said';
  const isOf = (word: number): boolean => {
    const away = ({ at }: { readonly at: number }): number => Math.abs(at - word);
    const nearest = Math.min(...numbers.map(away));
    const near = numbers.filter((one) => away(one) === nearest);
    return nearest <= farthest && near.some(({ isOwn, at }) => isOwn && (near.length === 1 || at > word));
  };
  const says = (word: readonly string[]): boolean =>
    tokens.some((token, at) => isForm(token, word[0] ?? '') && word.every((one, next) => isForm(tokens[at + next] ?? '', one)) && isOf(at));
  return of.some(says) ? 'said' : 'unclear';
}
