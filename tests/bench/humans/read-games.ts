import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One game of Wikispeedia: by links alone from one article to another. */
export interface Game {
  readonly player: string;
  /** Articles in the order of the clicks; "<" is a click back. */
  readonly path: readonly string[];
  readonly target: string;
  readonly ended: 'finished' | 'timeout' | 'restart';
}

/** What a folder with the data holds (https://snap.stanford.edu/data/wikispeedia.html); the last two may be missing. */
export interface WikispeediaData {
  /** From, to, in the order of the file, which is that of the alphabet. */
  readonly links: readonly (readonly [from: string, to: string])[];
  readonly games: readonly Game[];
  /** Clicks that finished games took, back clicks counted, and the fewest possible. */
  readonly lengths: readonly { readonly clicks: number; readonly fewest: number }[];
  /** By article: its categories, as "subject.Geography.African_Geography". Null without the file. */
  readonly categories: ReadonlyMap<string, readonly string[]> | null;
  /** The text of an article, where `plaintext_articles` is there. */
  readonly textOf: (article: string) => Promise<string | null>;
}

export async function readWikispeedia(folder: string): Promise<WikispeediaData> {
  const rows = async (...names: readonly string[]) => {
    for (const name of names) {
      const text = await readFile(join(folder, name), 'utf8').catch(() => null);
      if (text !== null) return text.split('\n').flatMap((line) => (line === '' || line.startsWith('#') ? [] : [line.split('\t')]));
    }
    return null;
  };
  const links = await rows('links.tsv');
  if (!links) throw new Error(`${folder} holds no links.tsv.`);
  const unfinished = (await rows('paths_unfinished.tsv', 'paths-unfinished.tsv')) ?? [];
  const finished = (await rows('paths_finished.tsv', 'paths-finished.tsv')) ?? [];
  const lengths = (await rows('lengths-finished-with-backs.csv')) ?? [];
  const categories = await rows('categories.tsv');
  return {
    links: links.map(([from = '', to = '']) => [from, to]),
    games: [
      ...finished.map(([player = '', , , path = '']): Game => {
        const steps = path.split(';');
        return { player, path: steps, target: steps.at(-1) ?? '', ended: 'finished' };
      }),
      ...unfinished.map(([player = '', , , path = '', target = '', type]): Game => {
        return { player, path: path.split(';'), target, ended: type === 'timeout' ? 'timeout' : 'restart' };
      }),
    ],
    lengths: lengths.slice(1).map(([line = '']) => {
      const [clicks = NaN, fewest = NaN] = line.split(',').map(Number);
      return { clicks, fewest };
    }),
    categories: categories && grouped(categories),
    textOf: (article) => readFile(join(folder, 'plaintext_articles', `${article}.txt`), 'utf8').catch(() => null),
  };
}

function grouped(rows: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [article = '', category = ''] of rows) found.set(article, [...(found.get(article) ?? []), category]);
  return found;
}
