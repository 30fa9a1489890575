import { countWords } from './count-words.ts';
import type { SessionChanges } from './session-changes.ts';
import { say, spokenTag } from './say.ts';

/** Names told of each sort. */
const mostNames = 3;

/** What drawing pages changed in the visitor's session, in one sentence. */
export function saySessionChanges({ cookies, storage, databases }: SessionChanges): string {
  const parts = [
    withNames(cookies, countWords(cookies.length, 'cookie')),
    withNames(storage, countWords(storage.length, 'entry of its storage', 'entries of its storage')),
    withNames(databases, countWords(databases.length, 'database')),
  ].filter((part) => part !== null);
  const changed = new Intl.ListFormat(spokenTag()).format(parts);
  return say`While pages were drawn in your own session, the site’s scripts changed ${changed}.`;
}

function withNames(names: readonly string[], counted: string): string | null {
  if (names.length === 0) return null;
  const told = names.slice(0, mostNames).map((name) => (name === '' ? say`without a name` : name));
  return `${counted} (${told.join(', ')}${names.length > mostNames ? ', …' : ''})`;
}
