import { fillingTexts, fillingWords, sampleOpenings } from './fillers.ts';
import type { Passage } from './page-content.ts';
import type { PageFacts } from './page.ts';
import { scribblesIn } from './scribbles.ts';

/** Characters that sample pages go on for behind how they begin: WordPress's first page has 900. */
const longestSample = 1_000;
/** So many words of typesetters' filling on end are no sentence of anybody. Judgement: Latin names of plants and mottos have four. */
const onEnd = 6;
/** From this share on a text is filler: the most of it stands for what nobody has written. */
const most = 0.5;

const word = /[\p{L}\p{M}]+/gu;

/** Where a text only fills the space, as stretches of characters that may overlap. */
export function fillerIn(text: string): readonly Stretch[] {
  return [...stretchesOf(text, fillingTexts), ...samplesIn(text), ...scribblesIn(text), ...latinIn(text)];
}

const samplesIn = (text: string): readonly Stretch[] =>
  stretchesOf(text, sampleOpenings).map(({ from, to }) => ({ from, to: Math.min(text.length, to + longestSample) }));

/** A text without the first sample page in it. */
export function withoutSamples(text: string): string {
  const [sample] = samplesIn(text);
  return sample ? `${text.slice(0, sample.from)} ${text.slice(sample.to)}` : text;
}

/** Share of 0..1 of a text that only fills the space. */
export function fillerShare(text: string): number {
  const filled = new Uint8Array(text.length);
  for (const { from, to } of fillerIn(text)) filled.fill(1, from, to);
  return filled.reduce((sum, one) => sum + one, 0) / Math.max(1, text.length);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const stretchesOf = (text: string, patterns: readonly RegExp[]): readonly Stretch[] =>
  patterns.flatMap((pattern) => {
    const found = pattern.exec(text);
    return found ? [{ from: found.index, to: found.index + found[0].length }] : [];
  });

/** Runs of words that typesetters fill pages with. */
function latinIn(text: string): readonly Stretch[] {
  const runs: { from: number; to: number; words: number }[] = [];
  let isOn = false;
  for (const { 0: said, index } of text.matchAll(word)) {
    const isFilling = fillingWords.has(said.toLowerCase());
    const run = runs.at(-1);
    if (isFilling && isOn && run) {
      run.to = index + said.length;
      run.words += 1;
    } else if (isFilling) runs.push({ from: index, to: index + said.length, words: 1 });
    isOn = isFilling;
  }
  return runs.filter(({ words }) => words >= onEnd);
}

/** A part of a page is filler. */
export const isFillerPassage = ({ excerpt }: Pick<Passage, 'excerpt'>): boolean => fillerShare(excerpt) >= most;

const known = new WeakMap<object, number>();

/** Share of 0..1 of what is kept of a page's main content that only fills the space. Keep the same object: it is remembered by identity. */
export function fillerOn(facts: Pick<PageFacts, 'excerpt'>): number {
  const share = known.get(facts) ?? fillerShare(facts.excerpt);
  known.set(facts, share);
  return share;
}

/** A page of which nobody has written the most. */
export const isFillerPage = (facts: Pick<PageFacts, 'excerpt'>): boolean => fillerOn(facts) >= most;

/**
 * Words of a page's main content that count as its text: none where filler stands in them, since what is around it (names, buttons, forms)
 * is no text either, and what is finished has none.
 */
export const writtenWords = (facts: Pick<PageFacts, 'excerpt' | 'words'>): number => (fillerOn(facts) > 0 ? 0 : facts.words);
