import { offeredLanguages } from '../../texts/languages.ts';
import { localeMessages } from './locale-messages.ts';
import { readTable } from './read-tables.ts';
import { walkTexts } from './walk-texts.ts';

/** A file that the build adds to the extension. */
interface MadeFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** English, and each language that is offered, made from the sources and the tables. */
export async function makeLocales(): Promise<readonly MadeFile[]> {
  const { said } = await walkTexts();
  const keys = said.map(({ key }) => key);
  const file = (tag: string, contents: string): MadeFile => ({ relativeDest: `_locales/${tag}/messages.json`, contents });
  const others = offeredLanguages(process.env).map(async (language) => {
    const { entries } = await readTable(language.tag);
    return file(language.tag, localeMessages(language, keys, entries));
  });
  return [file('en', localeMessages({ tag: 'en', direction: 'ltr' }, keys, new Map())), ...(await Promise.all(others))];
}
