import { countWords } from './count-words.ts';
import type { SessionChanges } from './session-changes.ts';

/** Names told of each sort. */
const mostNames = 3;

/** What drawing pages changed in the visitor's session, in one sentence. */
export function saySessionChanges({ cookies, storage, databases }: SessionChanges): string {
  const parts = [
    say(cookies, 'cookie', 'cookies'),
    say(storage, 'entry of its storage', 'entries of its storage'),
    say(databases, 'database', 'databases'),
  ].filter((part) => part !== null);
  return `While pages were drawn in your own session, the site’s scripts changed ${new Intl.ListFormat('en').format(parts)}.`;
}

function say(names: readonly string[], one: string, many: string): string | null {
  if (names.length === 0) return null;
  const told = names.slice(0, mostNames).map((name) => (name === '' ? 'without a name' : name));
  return `${countWords(names.length, one, many)} (${told.join(', ')}${names.length > mostNames ? ', …' : ''})`;
}
