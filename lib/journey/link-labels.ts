import type { ClickGraph } from '../graph/click-graph.ts';
import type { Link } from '../model/page.ts';

/** Links that say the same and lead to the same page, told apart once for all wishes. */
export interface LinkLabels {
  /** One link of each label. */
  readonly examples: readonly Link[];
  /** By label: the node it leads to. */
  readonly targets: readonly number[];
  /** By set of links, for each link: its label. */
  readonly of: readonly Int32Array[];
}

/** More nodes, words or headings than this no graph has; two such numbers make one that is exact. */
const span = 2 ** 26;

const known = new WeakMap<ClickGraph, LinkLabels>();

/** A site says the same on thousands of pages: what a link smells of is asked once for each label, not for each link. */
export function linkLabels(graph: ClickGraph): LinkLabels {
  const found = known.get(graph) ?? readLabels(graph);
  known.set(graph, found);
  return found;
}

function readLabels({ sets }: ClickGraph): LinkLabels {
  const words = numbering();
  const headings = numbering();
  const sayings = numbering();
  const labels = numbering();
  const examples: Link[] = [];
  const targets: number[] = [];
  const of = sets.map((set) =>
    Int32Array.from(set.links, (link, index) => {
      const target = set.targets[index] ?? 0;
      const label = labels(sayings(words(link.words) * span + headings(link.heading)) * span + target);
      if (label === examples.length) {
        examples.push(link);
        targets.push(target);
      }
      return label;
    }),
  );
  return { examples, targets, of };
}

/** Numbers things from 0 in the order in which they come. */
function numbering(): (thing: string | number | null) => number {
  const numbers = new Map<string | number | null, number>();
  return (thing) => {
    let number = numbers.get(thing);
    if (number === undefined) numbers.set(thing, (number = numbers.size));
    return number;
  };
}
