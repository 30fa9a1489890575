import type { Catalog } from '../model/catalog.ts';
import type { KindGuess, PageKind, Signal, SignalField } from '../model/page-kind.ts';
import type { Platform } from '../model/platform.ts';
import { say } from '../model/say.ts';
import type { WordKey } from '../model/words.ts';
import { ownNames } from './own-names.ts';
import { pathParts, plainAddress } from './page-words.ts';
import { clearestSayings, type Sayings } from './word-evidence.ts';

/** Log-odds before anything is known. A link's words are chosen to say what is behind it, so less is asked than of a page. */
const prior = -2;
const weights = { 1: 1, 2: 2, 3: 3 } as const;

/** What a page that is not read yet will be, by one link's words and its address. Most likely first; only what is worth a thought (.2 and more). */
export function expectKind(
  link: { readonly words: string; readonly url: string; readonly platform?: Platform | null },
  catalog: Catalog,
): readonly KindGuess[] {
  const address = plainAddress(link.url);
  const context = { vocabulary: catalog.vocabulary, names: ownNames(link.url) };
  const said = { inbound: clearestSayings([link.words], context), path: clearestSayings(pathParts(link.url), context) };
  const known = link.platform?.addresses.find(({ pattern }) => pattern.test(address))?.kind;
  return catalog.kinds
    .flatMap((kind) => {
      const { words, paths, against } = signalsOf(kind);
      const inbound = strongest(words.inbound, said.inbound);
      const path = Math.max(strongest(words.path, said.path), ...weightsOf(paths, address));
      const platform = kind.id === known ? 3 : 0;
      // Most links promise nothing.
      if (inbound + path + platform === 0) return [];
      const less = weightsOf(against, address).reduce((sum, weight) => sum + weight, 0);
      const confidence = 1 / (1 + Math.exp(-(prior + inbound + path + platform - less)));
      const evidence = [
        inbound > 0 ? say`A link calls it “${link.words.slice(0, 60)}”` : '',
        path > 0 ? say`Its address is that of such a page` : '',
      ].filter((why) => why !== '');
      return { kind: kind.id, confidence: Math.round(confidence * 1000) / 1000, evidence };
    })
    .filter((guess) => guess.confidence >= 0.2)
    .toSorted((a, b) => b.confidence - a.confidence);
}

interface ByWords {
  readonly key: WordKey;
  readonly weight: number;
}
interface ByPath {
  readonly pattern: RegExp;
  readonly weight: number;
}

/** Those signals of a kind that can be seen before a page is read. */
interface EarlySignals {
  readonly words: { readonly inbound: readonly ByWords[]; readonly path: readonly ByWords[] };
  readonly paths: readonly ByPath[];
  readonly against: readonly ByPath[];
}

/** Every link of a site is looked at: a kind's signals are sorted once. */
const sorted = new WeakMap<PageKind, EarlySignals>();

function signalsOf(kind: PageKind): EarlySignals {
  let signals = sorted.get(kind);
  if (!signals) {
    const words = { inbound: wordsIn(kind.signals, 'inbound'), path: wordsIn(kind.signals, 'path') };
    sorted.set(kind, (signals = { words, paths: pathsOf(kind.signals), against: pathsOf(kind.against ?? []) }));
  }
  return signals;
}

const wordsIn = (signals: readonly Signal[], field: SignalField): readonly ByWords[] =>
  signals.flatMap((signal) => ('words' in signal && signal.in === field ? { key: signal.words, weight: weights[signal.weight] } : []));

const pathsOf = (signals: readonly Signal[]): readonly ByPath[] =>
  signals.flatMap((signal) => ('path' in signal ? { pattern: signal.path, weight: weights[signal.weight] } : []));

function strongest(signals: readonly ByWords[], said: Sayings): number {
  if (said.size === 0) return 0;
  return Math.max(0, ...signals.map(({ key, weight }) => weight * (said.get(key)?.strength ?? 0)));
}

const weightsOf = (signals: readonly ByPath[], address: string): readonly number[] =>
  signals.flatMap(({ pattern, weight }) => (pattern.test(address) ? weight : []));
