import type { WordKey } from '../model/words.ts';
import type { Saying, Sayings } from './word-evidence.ts';

/**
 * What templates and export tools add to the name of a list for the page of one of its entries: `blog-detail.html`, `product-single`,
 * `proje-detay`. Written by us: the word for "detail" in the languages of the word lists, without accents.
 */
const oneOf =
  /^(details?|single|detay|detayi?|detalles?|detalhes?|dettagli[oi]?|detailseite|einzelansicht|fiche|szczegoly|detaljer?|podrobnosti|reszletek|detalii)[-_.]|[-_.](details?|single|detay|detayi?|detalles?|detalhes?|dettagli[oi]?|detailseite|einzelansicht|szczegoly|detaljer?|podrobnosti|reszletek|detalii)$/;

/** Of lists whose entries are another kind. */
const entries: { readonly [K in WordKey]?: WordKey } = { blog: 'article', catalog: 'product' };

/** Says of an address that names one entry of a list what the entry is, not what the list is. */
export function sayingsOfEntry(path: readonly string[], says: Sayings): Sayings {
  if (!path.some((part) => oneOf.test(part))) return says;
  return new Map<WordKey, Saying>([...says].map(([key, saying]) => [entries[key] ?? key, saying]));
}
