import type { ClickGraph } from '../../graph/click-graph.ts';
import type { Says } from '../../journey/scent.ts';

/** Words longer than this are no name. */
const longest = 40;
const titleEnd = /\s+[|–—·:•-]\s+/u;

/** What most pages call a page in the links to it: by node. A page that no link names is called by its title, or else its path. */
export function pageWords(graph: ClickGraph, says: Says): (node: number) => string {
  const holders = new Int32Array(graph.sets.length);
  for (const sets of graph.setsOf) for (const set of sets) holders[set] = (holders[set] ?? 0) + 1;
  const called = graph.pages.map(() => new Map<string, number>());
  graph.sets.forEach(({ links, targets }, set) => {
    links.forEach(({ words }, index) => {
      const names = called[targets[index] ?? -1];
      if (names && words !== '' && words.length <= longest && !words.startsWith('/'))
        names.set(words, (names.get(words) ?? 0) + (holders[set] ?? 0));
    });
  });
  return (node) => {
    const names = [...(called[node] ?? [])].toSorted((a, b) => b[1] - a[1]);
    const name = names.find(([words]) => says(words, 'read-more') < 0.7)?.[0];
    return name ?? ownWords(graph.pages[node]?.facts);
  };
}

function ownWords(facts: ClickGraph['pages'][number]['facts'] | undefined): string {
  if (!facts) return '';
  const title = facts.title.split(titleEnd)[0]?.trim() ?? '';
  const path = URL.canParse(facts.url) ? decoded(new URL(facts.url).pathname) : facts.url;
  const words = title === '' ? path : title;
  return words.length > longest ? `${words.slice(0, longest - 1).trimEnd()}…` : words;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
