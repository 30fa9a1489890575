import { languages } from '../../texts/languages.ts';
import { english, type Texts } from '../../model/say.ts';
import { readTable } from './read-tables.ts';

/** The texts of a language from its tables, for where no browser has them. */
export async function textsIn(tag: string): Promise<Texts> {
  const language = languages.find((one) => one.tag === tag);
  if (!language) return english;
  const { entries } = await readTable(tag);
  return { language: tag, direction: language.direction, find: (text) => entries.get(text) ?? null };
}
