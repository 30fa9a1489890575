import type { Visitor } from '@/lib/model/visitor.ts';

/** Another value for what nobody has measured on the site at hand (science.md D3). */
export interface Assumption {
  readonly name: string;
  readonly walk: (usual: Visitor['walk']) => Visitor['walk'];
}

export const assumptions: readonly Assumption[] = [
  ...[0.03, 0.05, 0.1].map((quit) => ({ name: `all give up at ${quit}`, walk: ({ gamma }: Visitor['walk']) => ({ gamma, quit }) })),
  { name: 'scent half as sharp', walk: ({ gamma, quit }) => ({ gamma: gamma * 0.5, quit }) },
  { name: 'scent sharper by half', walk: ({ gamma, quit }) => ({ gamma: gamma * 1.5, quit }) },
];
