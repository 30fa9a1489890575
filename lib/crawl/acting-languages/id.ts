import type { ActingLanguage } from '../acting-language.ts';

export const id: ActingLanguage = {
  language: 'id',
  leave: ['keluar', 'logout'],
  act: ['hapus', 'kosongkan keranjang', 'berhenti berlangganan', 'tambah ke favorit', 'batalkan pesanan'],
  buy: ['tambah ke keranjang', 'masukkan keranjang', 'beli sekarang'],
  verbs: ['tambah', 'hapus', 'kosongkan', 'beli'],
  carts: ['keranjang'],
};
