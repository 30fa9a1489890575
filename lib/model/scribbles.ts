/** A stretch of a text, in characters, and what is written there again and again, or once. */
export interface Scribble {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/**
 * Fewest letters of a word that nobody can say, the share of vowels it has at most, and consonants in a row. Measured on 3,330 pages of
 * real and made sites in some 25 languages, of which none has one but those that were scribbled on: Latin script writes a third of its letters or more as vowels; German packs eight consonants
 * together (Angstschweiß), and no language nine.
 */
const unsayable = { letters: 9, vowels: 0.15, inRow: 9 } as const;
/** Up to so many words said so many times on end. Measured on the same pages: with what follows, it leaves captions and buttons alone. */
const onEnd = { words: 4, times: 4, letters: 4 } as const;
/** What is written again and again without a space; laughter is shorter. */
const glued = /^(\p{L}{4,20}?)\1{2,}$/u;
const word = /\p{L}[\p{L}\p{M}’']*/gu;
/** Captions and buttons of many tiles: begun with a capital, "Before After Before After", or nothing but capitals. */
const caption = /^\p{Lu}(?:\p{Ll}|\p{M})*$|^\p{Lu}+$/u;
const digraphs = /sch|ch|ck|th|sh|ph|[stcrdz]z|ng/gu;
const vowels = 'aeiouyæøœıə';
const vowelsIn = new RegExp(`[${vowels}]`, 'gu');
const consonantsInRow = new RegExp(`[^${vowels}]{${unsayable.inRow}}`, 'u');

interface Word {
  readonly said: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Where a text was only filled in for a trial: a word that no mouth could say ("xdfyvhgjbhijnkml"), one written on end without a space, or up
 * to four words said four times in a row. Idea: the rules on repetition by which poor pages are left out of collections of text (Rae et al.
 * 2021, https://arxiv.org/abs/2112.11446, table A1), without their shares, since texts on goods are short.
 */
export function scribblesIn(text: string): readonly Scribble[] {
  const words = [...text.matchAll(word)].map(({ 0: said, index }): Word => ({ said, from: index, to: index + said.length }));
  const found = words.flatMap(({ said, ...where }): readonly Scribble[] => {
    const lower = said.toLowerCase();
    return glued.test(lower) || isUnsayable(lower) ? [{ ...where, unit: glued.exec(lower)?.[1] ?? said }] : [];
  });
  for (let at = 0; at < words.length; at += 1) {
    const run = runAt(text, words, at);
    if (!run) continue;
    found.push(run.scribble);
    at = run.behind - 1;
  }
  return found.toSorted((one, other) => one.from - other.from);
}

/** A few words said on end with nothing but space between, from a word on, and the number of the word behind them. */
function runAt(text: string, words: readonly Word[], at: number): { readonly scribble: Scribble; readonly behind: number } | null {
  const isNext = (index: number) => text.slice(words[index - 1]?.to, words[index]?.from).trim() === '';
  for (let size = 1; size <= onEnd.words; size += 1) {
    let behind = at + 1;
    while (behind < at + size && behind < words.length && isNext(behind)) behind += 1;
    if (behind < at + size) return null;
    while (behind < words.length && isNext(behind) && words[behind]?.said === words[behind - size]?.said) behind += 1;
    const unit = words.slice(at, at + size);
    const letters = unit.reduce((sum, { said }) => sum + said.length, 0);
    if (behind - at < size * onEnd.times || letters < onEnd.letters || unit.some(({ said }) => caption.test(said))) continue;
    const [from, to] = [words[at]?.from ?? 0, words[behind - 1]?.to ?? 0];
    return { scribble: { from, to, unit: unit.map(({ said }) => said).join(' ') }, behind };
  }
  return null;
}

function isUnsayable(said: string): boolean {
  if (said.length < unsayable.letters || !/^\p{sc=Latin}+$/u.test(said)) return false;
  const plain = said.normalize('NFD').replaceAll(/\p{M}/gu, '');
  if (consonantsInRow.test(plain)) return true;
  const sounds = plain.replaceAll(digraphs, 'c');
  const spoken = sounds.match(vowelsIn)?.length ?? 0;
  return sounds.length >= unsayable.letters && spoken <= unsayable.vowels * sounds.length;
}
