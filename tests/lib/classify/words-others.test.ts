import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

test.each<[string, WordKey]>([
  ['Karriere', 'jobs'],
  ["Offres d'emploi", 'jobs'],
  ['Trabaja con nosotros', 'jobs'],
  ['Lavora con noi', 'jobs'],
  ['Onze vacatures', 'jobs'],
  ['採用情報', 'jobs'],
  ['Vakansii', 'jobs'],
  ['Join our team', 'jobs'],
  ['Plan du site', 'sitemap'],
  ['Mapa del sitio', 'sitemap'],
  ['site-map', 'sitemap'],
  ['Demander un devis', 'quote-request'],
  ['Solicitar cotización', 'quote-request'],
  ['Offerte aanvragen', 'quote-request'],
  ['Request a quote', 'quote-request'],
  ['Check your gift card balance', 'gift-balance'],
  ['Retoure anmelden', 'returns-form'],
  ['Formulaire de rétractation', 'returns-form'],
  ['Sitio en construcción', 'coming-soon'],
  ['Hier entsteht eine neue Website', 'coming-soon'],
  ['Prospekte', 'downloads'],
  ['下載專區', 'downloads'],
  ['Erklärung zur Barrierefreiheit', 'accessibility'],
  ['Saavutettavuusseloste', 'accessibility'],
  ['Merci pour votre message', 'thanks'],
  ['Tak for din donation', 'thanks'],
  ['Livro de reclamações', 'complaints'],
  ['Hinweisgebersystem', 'complaints'],
  ['Enlaces de interés', 'links'],
  ['Mentions légales', 'legal-notice'],
  ['Cardápio', 'catalog'],
  ['Carte et menus', 'catalog'],
  ['Menukaart', 'catalog'],
  ['お品書き', 'catalog'],
  ['Kennisbank', 'guide'],
])('"%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Join our team', 'team'],
  ['Rejoignez notre équipe', 'team'],
  ['Returns portal', 'shipping-returns'],
  ['Offerte aanvragen', 'contact'],
  ['Thank you for your order', 'thanks'],
  ['Thank you for your enquiry', 'contact'],
  ['Useful links to products', 'links'],
  ['Houses under construction', 'coming-soon'],
  ['Actief in de branches bouw en zorg', 'locations'],
])('"%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
