import type { ActingLanguage } from '../acting-language.ts';

export const tr: ActingLanguage = {
  language: 'tr',
  leave: ['çıkış', 'çıkış yap', 'oturumu kapat'],
  act: ['kaldır', 'sil', 'sepeti boşalt', 'abonelikten çık', 'favorilere ekle', 'iptal et'],
  buy: ['sepete ekle', 'hemen al', 'satın al'],
  verbs: ['ekle', 'sil', 'kaldir', 'bosalt', 'guncelle', 'cikis'],
  carts: ['sepet', 'sepetim', 'favoriler'],
};
