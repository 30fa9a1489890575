import { declaredTexts } from '../../texts/declared.ts';
import { findTexts, parseSource, type FoundText } from './find-texts.ts';
import { findUnsaid, type UnsaidText } from './find-unsaid.ts';
import { readSources } from './source-files.ts';

/** All texts of the project. */
export interface WalkedTexts {
  readonly said: readonly FoundText[];
  readonly unsaid: readonly UnsaidText[];
}

/** Walks all sources. */
export async function walkTexts(): Promise<WalkedTexts> {
  const walked = (await readSources()).map(parseSource);
  const said = walked.flatMap((source) => findTexts(source, declaredTexts));
  const keysOf = (path: string) => new Set(said.filter((text) => text.path === path).map(({ key }) => key.replace(/ #.*$/, '')));
  return { said, unsaid: walked.flatMap((source) => findUnsaid(source, keysOf(source.path))) };
}
