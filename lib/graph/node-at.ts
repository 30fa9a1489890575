import { normalizeAddress } from '../model/address.ts';
import type { ClickGraph } from './click-graph.ts';

/** The page at an address, also with parameters of its own; -1 where it was not read. */
export function nodeAt({ nodeOf }: Pick<ClickGraph, 'nodeOf'>, url: string): number {
  const address = normalizeAddress(url);
  if (address === null) return -1;
  return nodeOf.get(address) ?? nodeOf.get(address.replace(/[?#].*$/, '')) ?? -1;
}
