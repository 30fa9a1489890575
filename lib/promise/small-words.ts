import { foldText } from '../classify/fold-text.ts';
import type { LanguageWords } from '../model/words.ts';

/**
 * Small words that lists for telling pages apart have no need of and ads are full of: pronouns, prepositions, helping verbs. Our own list;
 * the other languages make do with `common` and `fillers`.
 */
const more: { readonly [language: string]: string } = {
  en: 'i me he she it his her him them who whom what when where how so if than then this these those there only just too very do does get got into out up off over under about any every each no one make made us its also as am been were would could can than',
  de: 'ich mir mich dir dich du er ihm ihn wir euch euer eure wer was wann wo so nur kein keine keinen mehr sehr schon ab bis als um am beim vom ins ohne gegen jeder jede jedes jeden diese dieser dieses einem einen einer man haben',
  fr: 'je me moi tu te toi se lui elle ils elles y dès sans sous très son sa mon ma mes ton ta tes ces cet si ne',
  es: 'yo me mi tú te ti él ella ellos desde sin muy su tu mis tus si ya',
  it: 'io me mi tu te ti lui lei loro senza molto suo sua mio mia tuo tua se da fino',
  nl: 'ik me mij jij hij zij hem haar hun vanaf zonder zeer zo wat wie mijn jouw geen',
};

/** Small words of each language, folded: they say nothing by themselves. */
export interface SmallWords {
  readonly language: string;
  readonly small: ReadonlySet<string>;
}

const known = new WeakMap<readonly LanguageWords[], readonly SmallWords[]>();

export function smallWords(vocabulary: readonly LanguageWords[]): readonly SmallWords[] {
  const made =
    known.get(vocabulary) ??
    vocabulary.map(({ language, common, fillers }) => ({
      language,
      small: new Set([common, ...fillers, more[language] ?? ''].flatMap((words) => foldText(words))),
    }));
  known.set(vocabulary, made);
  return made;
}
