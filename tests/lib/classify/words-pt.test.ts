import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

test.each<[string, WordKey]>([
  ['Quem somos', 'about'],
  ['Sobre', 'about'],
  ['Sobre nós', 'about'],
  ['Fale conosco', 'contact'],
  ['Contactos', 'contact'],
  ['Meu carrinho', 'cart'],
  ['Minha sacola', 'cart'],
  ['Seu carrinho está vazio', 'empty-cart'],
  ['Adicionar ao carrinho', 'add-to-cart'],
  ['Adicionar à sacola', 'add-to-cart'],
  ['Finalizar compra', 'go-to-checkout'],
  ['Finalizar encomenda', 'go-to-checkout'],
  ['Trocas e devoluções', 'shipping-returns'],
  ['Portes de envio', 'shipping-returns'],
  ['Perguntas frequentes', 'faq'],
  ['Central de ajuda', 'faq'],
  ['Política de privacidade', 'privacy'],
  ['Termos e condições', 'terms'],
  ['Minha conta', 'account'],
  ['Lista de desejos', 'wishlist'],
  ['Agende sua consulta', 'book'],
  ['Depoimentos', 'testimonials'],
  ['Tabela de medidas', 'size-guide'],
  ['Nossas lojas', 'locations'],
  ['Horário de funcionamento', 'opening-hours'],
  ['Esgotado', 'out-of-stock'],
  ['Rastrear pedido', 'order-status'],
  ['Saiba mais', 'read-more'],
  ['Cardápio', 'catalog'],
  ['Sair', 'log-out'],
])('"%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Lentes de contato', 'contact'],
  ['Carrinho de bebê', 'cart'],
  ['Cestas de Natal', 'cart'],
  ['Sobre o frete', 'about'],
  ['Vinho do Porto', 'shipping-returns'],
  ['Reserva natural', 'booking'],
])('"%s" does not say %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
