import { foldText } from '../classify/fold-text.ts';
import type { LanguageWords } from '../model/words.ts';

/** Small words of each language, folded: they say nothing by themselves. */
export interface SmallWords {
  readonly language: string;
  readonly small: ReadonlySet<string>;
}

const known = new WeakMap<readonly LanguageWords[], readonly SmallWords[]>();

export function smallWords(vocabulary: readonly LanguageWords[]): readonly SmallWords[] {
  const made =
    known.get(vocabulary) ??
    vocabulary.map(({ language, common, small = '', fillers }) => ({
      language,
      small: new Set([common, small, ...fillers].flatMap((words) => foldText(words))),
    }));
  known.set(vocabulary, made);
  return made;
}
