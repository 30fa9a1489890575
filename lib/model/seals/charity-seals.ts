import type { Seal } from '../seal.ts';

/** Who looks at charities and what becomes of donations. */
export const charitySeals: readonly Seal[] = [
  {
    id: 'charity-navigator',
    label: 'Charity Navigator',
    kind: 'charity',
    hosts: ['charitynavigator.org'],
    names: /\bcharity navigator\b/iu,
  },
  {
    id: 'candid',
    label: 'Candid / GuideStar',
    kind: 'charity',
    hosts: ['guidestar.org', 'candid.org', 'guidestar.org.uk'],
    names: /\bguide ?star\b|\bcandid\b/iu,
    alone: true,
  },
  { id: 'dzi', label: 'DZI Spenden-Siegel', kind: 'charity', hosts: ['dzi.de'], names: /\bdzi\b|\bspenden-?siegel\b/iu, alone: true },
  {
    id: 'fundraising-regulator',
    label: 'Fundraising Regulator',
    kind: 'charity',
    hosts: ['fundraisingregulator.org.uk'],
    names: /\bfundraising regulator\b|\bregistered with fundraising\b/iu,
  },
  {
    id: 'transparente-zivilgesellschaft',
    label: 'Initiative Transparente Zivilgesellschaft',
    kind: 'charity',
    hosts: ['transparency.de/mitmachen', 'transparente-zivilgesellschaft.de'],
    names: /\btransparente zivilgesellschaft\b/iu,
  },
  {
    id: 'cbf',
    label: 'CBF-Erkenning',
    kind: 'charity',
    hosts: ['cbf.nl'],
    names: /\bcbf[- ](keur|erkend|erkenning|erkend goed doel)\b|\berkend goed doel\b/iu,
  },
  { id: 'zewo', label: 'Zewo', kind: 'charity', hosts: ['zewo.ch'], names: /\bzewo\b/iu },
  {
    id: 'spendenguetesiegel',
    label: 'Österreichisches Spendengütesiegel',
    kind: 'charity',
    hosts: ['osgs.at'],
    names: /\bspendeng(ü|ue)tesiegel\b/iu,
  },
];
