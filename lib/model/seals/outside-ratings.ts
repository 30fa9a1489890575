import type { Seal } from '../seal.ts';

/** Where customers rate shops, practices and firms in public. */
export const outsideRatings: readonly Seal[] = [
  {
    id: 'trustpilot',
    label: 'Trustpilot',
    kind: 'reviews',
    hosts: ['trustpilot.com'],
    names: /\btrust ?pilot\b/iu,
    widget: '.trustpilot-widget',
    source: 'https://www.framer.com/help/articles/how-to-embed-trustpilot-widget-into-your-website/',
  },
  {
    id: 'google-reviews',
    label: 'Google reviews',
    kind: 'reviews',
    hosts: ['search.google.com/local/reviews', 'g.page/r', 'trustindex.io'],
    names:
      /\bgoogle[- ]?(reviews?|ratings?|bewertung(en)?|rezension(en)?|customer reviews|avis|reseñas|recensioni)\b|\bavis google\b|\b(reseñas|recensioni|avaliações|opiniones) (de |do |su |en )?google\b/iu,
  },
  {
    id: 'ekomi',
    label: 'eKomi',
    kind: 'reviews',
    hosts: ['ekomi.de', 'ekomi.com', 'ekomi.co.uk', 'ekomi.fr', 'ekomi.es', 'ekomi.it', 'ekomi.nl'],
    names: /\bekomi\b/iu,
  },
  {
    id: 'provenexpert',
    label: 'ProvenExpert',
    kind: 'reviews',
    hosts: ['provenexpert.com', 'provenexpert.net'],
    names: /\bproven ?expert\b/iu,
  },
  {
    id: 'kiyoh',
    label: 'Kiyoh',
    kind: 'reviews',
    hosts: ['kiyoh.com', 'kiyoh.nl', 'klantenvertellen.nl'],
    names: /\bkiyoh\b|\bklantenvertellen\b/iu,
  },
  {
    id: 'heureka',
    label: 'Heureka',
    kind: 'reviews',
    hosts: ['heureka.cz', 'heureka.sk', 'im9.cz'],
    names: /\bheur[eé]k[ay]\b|\bověřeno zákazníky\b|\boverené zákazníkmi\b/iu,
  },
  { id: 'opineo', label: 'Opineo', kind: 'reviews', hosts: ['opineo.pl'], names: /\bopineo\b/iu },
  { id: 'ceneo', label: 'Ceneo', kind: 'reviews', hosts: ['ceneo.pl'], names: /\bceneo\b|\bzaufane opinie\b/iu },
  {
    id: 'tripadvisor',
    label: 'Tripadvisor',
    kind: 'reviews',
    hosts: ['tripadvisor.com', 'tripadvisor.co.uk', 'tripadvisor.de', 'tripadvisor.fr', 'tripadvisor.es', 'tripadvisor.it'],
    names: /\btrip ?advisor\b/iu,
  },
  { id: 'yelp', label: 'Yelp', kind: 'reviews', hosts: ['yelp.com', 'yelp.de', 'yelp.fr', 'yelp.co.uk', 'yelp.ca'], names: /\byelp\b/iu },
  { id: 'jameda', label: 'jameda', kind: 'reviews', hosts: ['jameda.de'], names: /\bjameda\b/iu },
  { id: 'capterra', label: 'Capterra', kind: 'reviews', hosts: ['capterra.com'], names: /\bcapterra\b/iu },
  { id: 'g2', label: 'G2', kind: 'reviews', hosts: ['g2.com'], names: /\bg2\b/iu, alone: true },
];
