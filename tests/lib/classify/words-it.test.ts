import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

test.each<[string, WordKey]>([
  ['Chi siamo', 'about'],
  ["L'azienda", 'about'],
  ['Contatti', 'contact'],
  ['Dove siamo', 'contact'],
  ['Carrello (0)', 'cart'],
  ['Il tuo carrello è vuoto', 'empty-cart'],
  ['Aggiungi al carrello', 'add-to-cart'],
  ['Procedi al checkout', 'go-to-checkout'],
  ['Spedizioni e resi', 'shipping-returns'],
  ['Diritto di recesso', 'shipping-returns'],
  ['Domande frequenti', 'faq'],
  ['Informativa sulla privacy', 'privacy'],
  ['Condizioni di vendita', 'terms'],
  ['Accedi', 'account'],
  ['Lista dei desideri', 'wishlist'],
  ['Prenota un tavolo', 'book'],
  ['Dicono di noi', 'testimonials'],
  ['Rassegna stampa', 'press'],
  ['Guida alle taglie', 'size-guide'],
  ['Punti vendita', 'locations'],
  ['I nostri servizi', 'services'],
  ['Esaurito', 'out-of-stock'],
  ['Note legali', 'legal-notice'],
  ['Orari di apertura', 'opening-hours'],
  ['Traccia il tuo ordine', 'order-status'],
  ['Leggi tutto', 'read-more'],
  ['Sostienici', 'donate'],
])('"%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Lenti a contatto', 'contact'],
  ['Ordina per prezzo', 'buy-now'],
  ['Carrello da cucina in legno', 'cart'],
  ['Borsa a tracolla', 'cart'],
  ['Registratore di cassa', 'checkout'],
  ['Guida turistica', 'guide'],
])('"%s" does not say %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});

test.each(['Presse', 'Espace presse'])('Italian near misses leave "%s" its meaning', (text) => {
  expect(strength(text, 'press')).toBe(1);
});
