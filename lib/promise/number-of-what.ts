/** A word, price or number of an ad, where it stands in it. */
export interface AdPiece {
  readonly tokens: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly is: 'word' | 'price' | 'measure' | 'number';
}

type Of = readonly (readonly string[])[];

/** What parts an ad within a sentence, and what ends a sentence of it; neither stands within a number. */
const clause = /[,;:](?:\s|$)|[、，]/u;
const sentence = /[.!?…](?:\s|$)|[。！？•|—]|\n|\s[-–+]\s/u;

/** One word beside a price may be its measure or "only": then the sentence tells what it is a price of. */
const enough = 2;

/** What the ad says a price of: the words in its part of the sentence, before all those in front of it; where there are none, what stands before. */
export function pricedBy(text: string, pieces: readonly AdPiece[], at: number): Of {
  const ad = { text, pieces };
  const before = along(ad, at, -1);
  const after = along(ad, at, 1);
  // "70 € for one, 85 € for two": each price has its words behind it.
  const isListed = before.part.length === 0 && after.part.length > 0 && (before.hasPrice || after.hasPrice);
  const near = isListed
    ? after.part
    : before.part.length >= enough
      ? before.part
      : [before.sentence, after.part].find((some) => some.length > 0);
  return near ?? (before.all.length > 0 ? before.all : after.all);
}

/** Words on one side of a piece, up to the next price: in its part of the sentence, in its sentence, and up to the end of the next sentence that has any; whether its sentence has that price. */
function along(
  { text, pieces }: { readonly text: string; readonly pieces: readonly AdPiece[] },
  at: number,
  step: 1 | -1,
): { readonly part: Of; readonly sentence: Of; readonly all: Of; readonly hasPrice: boolean } {
  const [part, whole, all]: [string[][], string[][], string[][]] = [[], [], []];
  let [isPart, isSentence] = [true, true];
  let one = at + step;
  for (; pieces[one] && pieces[one]?.is !== 'price'; one += step) {
    const gap = gapOf(text, pieces, Math.min(one, one - step));
    if (sentence.test(gap) && all.length > 0) break;
    isSentence &&= !sentence.test(gap);
    isPart &&= isSentence && !clause.test(gap);
    const { tokens, is } = pieces[one] ?? { tokens: [], is: 'number' };
    if (is !== 'word') continue;
    if (isPart) part.push([...tokens]);
    if (isSentence) whole.push([...tokens]);
    all.push([...tokens]);
  }
  const hasPrice = isSentence && pieces[one]?.is === 'price' && !sentence.test(gapOf(text, pieces, Math.min(one, one - step)));
  return { part, sentence: whole, all, hasPrice };
}

/** What the ad says a number with a unit of: the word before it in its part of the sentence, and one joined behind it; else the nearest. */
export function measuredBy(text: string, pieces: readonly AdPiece[], at: number): Of {
  const next = pieces[at + 1];
  const before = wordBeside({ text, pieces }, at, -1);
  const behind = wordBeside({ text, pieces }, at, 1);
  const isJoined = next?.is === 'word' && /^[\s-]*$/.test(gapOf(text, pieces, at)) && !isPartOfNext(text, pieces, at + 1);
  if (before && isJoined) return [before, next.tokens];
  const one = before ?? behind ?? along({ text, pieces }, at, -1).sentence[0];
  return one ? [one] : [];
}

/** The nearest word on one side of a piece, within its part of the sentence and up to the next number. */
function wordBeside(
  { text, pieces }: { readonly text: string; readonly pieces: readonly AdPiece[] },
  at: number,
  step: 1 | -1,
): readonly string[] | null {
  const gap = gapOf(text, pieces, Math.min(at, at + step));
  const beside = pieces[at + step];
  return beside?.is === 'word' && !clause.test(gap) && !sentence.test(gap) ? beside.tokens : null;
}

/** Whether another number with a unit comes behind a word in the same part of the sentence: "hot 24 hours, cold 12 hours". */
function isPartOfNext(text: string, pieces: readonly AdPiece[], word: number): boolean {
  for (let one = word; pieces[one + 1]; one += 1) {
    const gap = gapOf(text, pieces, one);
    if (clause.test(gap) || sentence.test(gap)) return false;
    if (pieces[one + 1]?.is === 'measure') return true;
  }
  return false;
}

/** Words behind a number up to what it counts: 2,000 happy customers. Judgement. */
const mostCounted = 2;

/** What a number counts: the words right beside it, and where it begins and ends with them. */
export function countedBy(
  text: string,
  pieces: readonly AdPiece[],
  at: number,
): { readonly of: Of; readonly since: number; readonly upTo: number } {
  const isJoined = (one: number): boolean => /^[\s-]*$/.test(gapOf(text, pieces, one));
  const before = pieces[at - 1];
  const behind: AdPiece[] = [];
  for (let one = at + 1; behind.length < mostCounted; one += 1) {
    const next = pieces[one];
    if (next?.is !== 'word' || !isJoined(one - 1)) break;
    behind.push(next);
  }
  const named = before?.is === 'word' && isJoined(at - 1) ? before : null;
  const counted = named ? [named, ...behind] : behind;
  const own = pieces[at];
  return { of: counted.map(({ tokens }) => tokens), since: (named ?? own)?.from ?? 0, upTo: (behind.at(-1) ?? own)?.to ?? 0 };
}

/** What stands between a piece and the next. */
const gapOf = (text: string, pieces: readonly AdPiece[], one: number): string => text.slice(pieces[one]?.to, pieces[one + 1]?.from);
