import type { TextTroubles } from './check-texts.ts';
import type { UnsaidText } from './find-unsaid.ts';

/** What is wrong with a table, one line each; of the sources in a folder, or of all. */
export function troubleLines(troubles: TextTroubles, folder: string): readonly string[] {
  const { missing, dangling, holes, twice, tooEarly, sameNames } = troubles;
  const wanted = missing.filter(isIn(folder)).toSorted((a, b) => Number(a.path > b.path));
  return [
    ...wanted
      .filter(({ key }, index) => wanted.findIndex((one) => one.key === key) === index)
      .map(({ path, line, key }) => `  no entry (${path}:${line}):\n  ${JSON.stringify(key)}: "",`),
    ...tooEarly.map(({ path, line, key }) => `  said while loading, outside of any function: ${JSON.stringify(key)} (${path}:${line})`),
    ...dangling.map((key) => `  nothing says: ${JSON.stringify(key)}`),
    ...holes.map((key) => `  other holes: ${JSON.stringify(key)}`),
    ...twice.map((key) => `  in two files: ${JSON.stringify(key)}`),
    ...sameNames.map((key) => `  named as another text: ${JSON.stringify(key)}`),
  ];
}

/** How many of each folder are not said yet, most first. */
export function unsaidCounts(unsaid: readonly UnsaidText[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { path } of unsaid) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([folder, count]) => `${String(count).padStart(6)}  ${folder}`);
}

export function unsaidLines(unsaid: readonly UnsaidText[], folder: string): readonly string[] {
  return unsaid.filter(isIn(folder)).map(({ path, line, text }) => `  ${path}:${line}  ${JSON.stringify(text)}`);
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.';
const isIn =
  (folder: string) =>
  ({ path }: { readonly path: string }): boolean =>
    folder === '' || path === folder || path.startsWith(`${folder}/`);
