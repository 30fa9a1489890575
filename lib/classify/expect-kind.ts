import type { Catalog } from '../model/catalog.ts';
import type { KindGuess, SignalField } from '../model/page-kind.ts';
import type { Platform } from '../model/platform.ts';
import type { WordKey } from '../model/words.ts';
import { matchWords } from './match-words.ts';
import { ownNames } from './own-names.ts';
import { pathParts, plainAddress } from './page-words.ts';
import { sayStrength } from './say-strength.ts';

/** Log-odds before anything is known. A link's words are chosen to say what is behind it, so less is asked than of a page. */
const prior = -2;
const weights = { 1: 1, 2: 2, 3: 3 } as const;

/** What a page that is not read yet will be, by one link's words and its address. Most likely first; only what is worth a thought (.2 and more). */
export function expectKind(
  link: { readonly words: string; readonly url: string; readonly platform?: Platform | null },
  catalog: Catalog,
): readonly KindGuess[] {
  const address = plainAddress(link.url);
  const parts = pathParts(link.url);
  const names = ownNames(link.url);
  const known = link.platform?.addresses.find(({ pattern }) => pattern.test(address))?.kind;
  const strength = (key: WordKey, field: SignalField) => {
    const texts = field === 'inbound' ? [link.words] : field === 'path' ? parts : [];
    return Math.max(0, ...texts.map((text) => sayStrength(matchWords(text, catalog.vocabulary), key, names)));
  };
  return catalog.kinds
    .map((kind) => {
      const best = { inbound: 0, path: 0, platform: kind.id === known ? 3 : 0 };
      for (const signal of kind.signals) {
        if ('words' in signal && (signal.in === 'inbound' || signal.in === 'path'))
          best[signal.in] = Math.max(best[signal.in], weights[signal.weight] * strength(signal.words, signal.in));
        else if ('path' in signal && signal.path.test(address)) best.path = Math.max(best.path, weights[signal.weight]);
      }
      const against = (kind.against ?? []).reduce(
        (sum, signal) => sum + ('path' in signal && signal.path.test(address) ? weights[signal.weight] : 0),
        0,
      );
      const confidence = 1 / (1 + Math.exp(-(prior + best.inbound + best.path + best.platform - against)));
      const evidence = [
        best.inbound > 0 ? `A link calls it “${link.words.slice(0, 60)}”` : '',
        best.path > 0 ? 'Its address is that of such a page' : '',
      ].filter((why) => why !== '');
      return { kind: kind.id, confidence: Math.round(confidence * 1000) / 1000, evidence };
    })
    .filter((guess) => guess.confidence >= 0.2)
    .toSorted((a, b) => b.confidence - a.confidence);
}
