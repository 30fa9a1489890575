import type { LanguageWords, WordKey } from '../model/words.ts';
import type { SignalField } from '../model/page-kind.ts';
import type { Inbound } from './inbound-words.ts';
import { matchWords } from './match-words.ts';
import type { PageWords } from './page-words.ts';
import { sayStrength } from './say-strength.ts';

interface Saying {
  readonly strength: number;
  readonly words: string;
}

/** Occurrences in the text that count as clear. */
const often = 3;

/** Answers how clearly each field of a page says a key. `names`: words of the site's own name, which say nothing. */
export function wordEvidence(
  words: PageWords,
  inbound: Inbound,
  context: { readonly vocabulary: readonly LanguageWords[]; readonly names: ReadonlySet<string> },
): (key: WordKey, field: SignalField) => Saying {
  const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, context.vocabulary), key, context.names);
  const clearest = (texts: readonly string[], key: WordKey) =>
    texts.reduce<Saying>(
      (best, text) => {
        const found = strength(text, key);
        return found > best.strength ? { strength: found, words: text } : best;
      },
      { strength: 0, words: '' },
    );
  return (key, field) => {
    if (field === 'inbound') return majority(inbound, (text) => strength(text, key));
    if (field !== 'text') return clearest(words[field], key);
    const hits = matchWords(words.text, context.vocabulary).hits.filter((hit) => hit.key === key && !hit.whole);
    const first = hits[0];
    return first
      ? {
          strength: Math.min(1, hits.length / often),
          words: matchWords(words.text, context.vocabulary).tokens.slice(first.from, first.to).join(' '),
        }
      : { strength: 0, words: '' };
  };
}

/** The share of votes whose words say it: most links must agree. */
function majority(inbound: Inbound, strength: (words: string) => number): Saying {
  let votes = 0;
  let said = 0;
  let best: Inbound[number] | null = null;
  for (const label of inbound) {
    const found = strength(label.words);
    votes += label.votes;
    said += found * label.votes;
    if (found >= 0.45 && !best) best = label;
  }
  if (!best || votes === 0) return { strength: 0, words: '' };
  const count = best.links === 1 ? 'A link calls' : `${best.links} links call`;
  return { strength: Math.min(1, (said / votes) * 1.2), words: `${count} it “${best.words.slice(0, 60)}”` };
}
