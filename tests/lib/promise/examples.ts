import type { WordPlace } from '@/lib/model/promise/promise-check.ts';

/** A word of an ad and a text of its landing page. */
export interface WordExample {
  readonly ad: string;
  readonly page: string;
  /** Primary tag of both. */
  readonly in: string;
  readonly why: string;
}

/** What a visitor takes for the word that brought it here. */
export const kept: readonly WordExample[] = [
  { in: 'en', ad: 'teas', page: 'Our tea comes loose.', why: 'another number' },
  { in: 'en', ad: 'berry', page: 'All berries are picked by hand.', why: 'y and ies' },
  { in: 'en', ad: 'GARDENING', page: 'Gardening courses', why: 'large letters' },
  { in: 'en', ad: 'café', page: 'The cafe is open.', why: 'accents' },
  { in: 'en', ad: 'warranty', page: 'Our guarantee: ten years', why: 'other words for the same' },
  { in: 'en', ad: '4,90', page: 'from 4.90 a bag', why: 'the same price' },
  { in: 'en', ad: '100 ml', page: 'Rose scent 100ml', why: 'a number and its unit, with a space or without' },
  { in: 'en', ad: '30-day', page: 'Send it back within 30 days', why: 'a unit in other words' },
  { in: 'de', ad: '500g', page: 'Beutel zu 500 Gramm', why: 'a unit, short and in full' },
  { in: 'fr', ad: '20%', page: 'Remise de 20 %', why: 'a sign behind a space' },
  { in: 'ru', ad: '100 мл', page: 'Флакон 100мл', why: 'a unit in its own script' },
  { in: 'ja', ad: '30日', page: '30日間返品できます', why: 'a unit without spaces' },
  { in: 'de', ad: 'Tassen', page: 'Eine Tasse für jeden Tag', why: 'another number' },
  { in: 'de', ad: 'Versand', page: 'Keine Versandkosten', why: 'a compound' },
  { in: 'de', ad: 'Lampen', page: 'Stehlampen aus Eiche', why: 'the end of a compound' },
  { in: 'de', ad: 'Größe', page: 'In jeder Grösse', why: 'ß and ss' },
  { in: 'fr', ad: 'thés', page: 'Un thé par jour', why: 'accents and number' },
  { in: 'ja', ad: '緑茶', page: '京都の緑茶をお届けします', why: 'no spaces' },
  { in: 'en', ad: 'app', page: 'Our apps for your phone', why: 'a short word in another number' },
  { in: 'en', ad: 'apps', page: 'Get the app', why: 'a short word in another number' },
  { in: 'de', ad: 'transparentes', page: 'Transparent bis zum Preis', why: 'an adjective with an end' },
  { in: 'de', ad: 'transparente', page: 'Transparenz bei jedem Preis', why: 'a quality, and what has it' },
  { in: 'es', ad: 'transparentes', page: 'Transparencia de precios', why: 'a quality, and what has it' },
  { in: 'fr', ad: 'élégante', page: 'L’élégance au quotidien', why: 'a quality, and what has it' },
  { in: 'de', ad: 'guter', page: 'Gutes Brot', why: 'an adjective with two ends' },
  { in: 'de', ad: 'neue', page: 'Alles neu im Mai', why: 'a short adjective' },
  { in: 'nl', ad: 'nieuwe', page: 'Nieuw in de winkel', why: 'an adjective' },
  { in: 'ru', ad: 'чашки', page: 'Каждая чашка сделана вручную', why: 'a case' },
  { in: 'en', ad: 'ship', page: 'We offer fast shipping', why: 'what is done' },
  { in: 'fr', ad: 'étoilé', page: 'Un chef étoilé', why: 'the word itself' },
  { in: 'fr', ad: 'étoilé', page: 'Chefs étoilés', why: 'another number' },
  { in: 'fr', ad: 'étoilé', page: 'CHEF ETOILE', why: 'capitals without accents' },
];

/** What only looks alike. */
export const notKept: readonly WordExample[] = [
  { in: 'en', ad: 'tea', page: 'Meet our team', why: 'a longer word' },
  { in: 'en', ad: 'star', page: 'Start here', why: 'one letter more' },
  { in: 'en', ad: 'plan', page: 'A plant for every room', why: 'one letter more' },
  { in: 'en', ad: 'cart', page: 'In a carton of six', why: 'no compounds in English' },
  { in: 'en', ad: 'returns', page: 'Free delivery', why: 'one page tells of both, but they are two things' },
  { in: 'en', ad: '10', page: '100 kinds', why: 'another number' },
  { in: 'en', ad: '30-day', page: 'Print, 30 × 30 cm', why: 'the same number of something else' },
  { in: 'en', ad: '30 cm', page: 'Send it back within 30 days', why: 'the same number of something else' },
  { in: 'en', ad: '100 ml', page: 'Rose scent 50 ml, 100 kinds', why: 'the same unit with another number' },
  { in: 'en', ad: '20%', page: 'All 20 teas', why: 'a share, and a count' },
  { in: 'en', ad: 'organic', page: 'Organisation and team', why: 'one stem, another word' },
  { in: 'en', ad: 'dress', page: 'A dressing for salads', why: 'a thing that is named after what is done' },
  { in: 'fr', ad: 'étoilé', page: 'Les étoiles le soir', why: 'accents that make another word' },
  { in: 'de', ad: 'Leben', page: 'Leber und Milz', why: 'two nouns that end as adjectives do' },
  { in: 'en', ad: 'car', page: 'We care', why: 'no such ends in English' },
  { in: 'en', ad: 'present', page: 'Presets for your camera', why: 'one root, another word' },
  { in: 'de', ad: 'Bio', page: 'Biologie der Tiere', why: 'too short for a part of a compound' },
  { in: 'ja', ad: '紅茶', page: '京都の緑茶をお届けします', why: 'another sign' },
];

/** An ad for a landing page of which both screenfuls are known, and where its words stand. */
export interface AdExample {
  readonly ad: string;
  readonly places: { readonly [word: string]: WordPlace['is'] };
}
export const landing = {
  first: 'Alder & Leaf Loose tea from Kyoto Free delivery',
  further: 'Organic leaves Picked in spring',
  read: 'Loose tea from Kyoto How do you store it?',
  closed: 'In a dark tin',
  behind: 'Our guarantee: thirty days to send it back',
};
export const ads: readonly AdExample[] = [
  { ad: 'Loose tea, free delivery', places: { Loose: 'first', tea: 'first', free: 'first', delivery: 'first' } },
  { ad: 'Organic tea in a tin', places: { Organic: 'further', tea: 'first', tin: 'closed' } },
  { ad: 'Thirty days to decide', places: { Thirty: 'behind', days: 'behind', decide: 'nowhere' } },
];
