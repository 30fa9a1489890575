import { say } from '../model/say.ts';
import type { PageAction } from '../model/site.ts';
import type { ActionWordKey, LanguageWords } from '../model/words.ts';
import { matchWords, type WordReading } from './match-words.ts';
import { sayStrength } from './say-strength.ts';

/** What pressing something does, by its words. */
export interface Purpose {
  readonly purpose: PageAction['purpose'];
  readonly confidence: number;
  readonly evidence: string;
}

const purposes: readonly (PageAction['purpose'] & ActionWordKey)[] = [
  'add-to-cart',
  'buy-now',
  'go-to-checkout',
  'open-cart',
  'book',
  'call',
  'donate',
  'sign-up',
  'search',
];
/** Words that say it does something else, however much is said of a cart beside it. */
const others: readonly ActionWordKey[] = [
  'remove',
  'log-out',
  'log-in',
  'add-to-wishlist',
  'vote',
  'unsubscribe',
  'change-currency',
  'change-language',
];
/** Names on controls are short; sentences with a link in them are text. */
const longest = 14;

/** The purpose that a control's words name most clearly, or null. `'other'` asks instead whether they name something that is none of ours. */
export function tellPurpose(words: string, vocabulary: readonly LanguageWords[], ask?: 'other'): Purpose | null {
  if (words === '') return null;
  const reading = matchWords(words, vocabulary);
  if (reading.hits.length === 0) return null;
  if (ask === 'other') {
    const other = otherStrength(reading);
    return other > 0 ? { purpose: 'search', confidence: other, evidence: '' } : null;
  }
  let answer = told.get(reading);
  if (!answer) told.set(reading, (answer = { purpose: clearest(words, reading) }));
  return answer.purpose;
}

/** The same words stand on page after page; their reading is remembered, and so is what it says. */
const told = new WeakMap<WordReading, { readonly purpose: Purpose | null }>();

function clearest(words: string, reading: WordReading): Purpose | null {
  const other = otherStrength(reading);
  let best: Purpose | null = null;
  for (const purpose of purposes) {
    const strength = sayStrength(reading, purpose);
    // A product's name may stand inside: "Add Lavender Soap 100 g to your cart".
    const enough = purpose === 'add-to-cart' ? strength > 0 : strength >= 0.45 && reading.tokens.length <= longest;
    const confidence = purpose === 'add-to-cart' ? Math.max(strength, 0.7) : strength;
    if (enough && confidence > Math.max(best?.confidence ?? 0, other))
      best = { purpose, confidence, evidence: say`It says “${words.slice(0, 60)}”` };
  }
  return best;
}

const otherStrength = (reading: WordReading) => others.reduce((most, key) => Math.max(most, sayStrength(reading, key)), 0);
