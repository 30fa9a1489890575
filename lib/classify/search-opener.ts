import type { Control, OddLink } from '../model/page.ts';
import { say } from '../model/say.ts';
import type { LanguageWords } from '../model/words.ts';
import { matchWords } from './match-words.ts';
import { tellPurpose, type Purpose } from './tell-purpose.ts';

/** What themes call the picture of a search: of an icon font, a drawing, a file or a class. */
const magnifier = /(^|[^a-z])(search|magnif[a-z]*|loupe|lupe)([^a-z]|$)/;
/** "Show the search bar": words of a picture's name. */
const longest = 4;

/**
 * Whether something that leads nowhere opens the field of a search: a button or a link to no page, in the header or a menu, that is called nothing but a
 * search, or a picture that is read out as one or named after a magnifier. A visible name with more in it ("Job search") may open anything. What stands
 * in a form is the form's, and a link that leads to a page is none.
 */
export function opensSearch(thing: Control | OddLink, vocabulary: readonly LanguageWords[]): Purpose | null {
  if (thing.place !== 'header' && thing.place !== 'menu') return null;
  const isControl = 'does' in thing;
  if (isControl ? thing.does === 'submit' || thing.form !== null : thing.kind !== 'fragment' && thing.kind !== 'script') return null;
  const { words } = thing;
  if (words === '' || (isControl && thing.namedBy === 'none'))
    return isControl && magnifier.test(thing.icon ?? '')
      ? { purpose: 'search', confidence: 0.6, evidence: say`The picture of a magnifier, that opens a field` }
      : null;
  const { hits, tokens } = matchWords(words, vocabulary);
  const isPicture = isControl && thing.namedBy !== 'text';
  const told = tellPurpose(words, vocabulary);
  const isCalled = told?.purpose === 'search' && told.confidence === 1;
  return isCalled || (isPicture && tokens.length <= longest && hits.some(({ key }) => key === 'search'))
    ? { purpose: 'search', confidence: 0.8, evidence: say`It is called “${words.slice(0, 60)}” and leads to no page: it opens a field` }
    : null;
}
