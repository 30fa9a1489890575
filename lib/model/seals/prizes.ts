import type { Seal } from '../seal.ts';

/** Prizes and tests; the last one stands for those without a name here. */
export const prizes: readonly Seal[] = [
  { id: 'stiftung-warentest', label: 'Stiftung Warentest', kind: 'award', hosts: ['test.de'], names: /\bstiftung warentest\b/iu },
  { id: 'red-dot', label: 'Red Dot', kind: 'award', hosts: ['red-dot.org'], names: /\bred ?dot (design )?(award|winner)\b/iu },
  { id: 'if-design', label: 'iF Design Award', kind: 'award', hosts: ['ifdesign.com'], names: /\bif (product )?design award\b/iu },
  {
    id: 'great-taste',
    label: 'Great Taste',
    kind: 'award',
    hosts: ['gff.co.uk', 'greattasteawards.co.uk'],
    names: /\bgreat taste (award|\d|star|winner)/iu,
  },
  {
    id: 'award',
    label: 'A prize',
    kind: 'award',
    hosts: [],
    names:
      /\bawards?\b|\bawarded\b|\bauszeichnung\b|\bausgezeichnet\b|\btestsieger\b|\bpreisträger\b|\bm[eé]daille d['’]or\b|\bnagroda\b|\bpremiato\b|\bpremiado\b/iu,
    only: 'pictures',
  },
];
