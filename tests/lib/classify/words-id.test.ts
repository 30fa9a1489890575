import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { WordKey } from '@/lib/model/words.ts';

const strength = (text: string, key: WordKey) => sayStrength(matchWords(text, vocabulary), key);

/** Entries of menus, buttons and addresses as shops, practices, hotels and charities of the country have them. */
test.each<[string, WordKey]>([
  ['Keranjang', 'cart'],
  ['Keranjang Belanja Anda', 'cart'],
  ['Tambah ke keranjang', 'add-to-cart'],
  ['Masukkan Keranjang', 'add-to-cart'],
  ['Beli Sekarang', 'buy-now'],
  ['Pesan Sekarang', 'buy-now'],
  ['Lanjutkan ke pembayaran', 'go-to-checkout'],
  ['Pembayaran', 'checkout'],
  ['Toko', 'catalog'],
  ['Semua Produk', 'catalog'],
  ['Tentang Kami', 'about'],
  ['tentang-kami', 'about'],
  ['Visi dan Misi', 'about'],
  ['Hubungi Kami', 'contact'],
  ['Kontak', 'contact'],
  ['Pertanyaan yang Sering Diajukan', 'faq'],
  ['Pusat Bantuan', 'faq'],
  ['Kebijakan Pengembalian', 'shipping-returns'],
  ['Pengiriman & Pengembalian', 'shipping-returns'],
  ['Syarat & Ketentuan', 'terms'],
  ['Kebijakan Privasi', 'privacy'],
  ['Apa Kata Pelanggan Kami', 'testimonials'],
  ['Masuk', 'log-in'],
  ['Keluar', 'log-out'],
  ['Daftar', 'sign-up'],
  ['Cari', 'search'],
  ['Daftar Keinginan', 'wishlist'],
  ['Keranjang belanja Anda masih kosong.', 'empty-cart'],
  ['Akun Saya', 'account'],
  ['Berita & Acara', 'blog'],
  ['Buat Janji Dokter', 'booking'],
  ['Daftar Harga', 'pricing'],
  ['Layanan Kami', 'services'],
  ['Jam Operasional', 'opening-hours'],
  ['Baca Selengkapnya', 'read-more'],
  ['Stok Habis', 'out-of-stock'],
  ['Lacak Pesanan', 'order-status'],
  ['Panduan Ukuran', 'size-guide'],
  ['Donasi Sekarang', 'donate'],
  ['Laporan Keuangan', 'reports'],
])('Indonesian: "%s" says %s', (text, key) => {
  expect(strength(text, key)).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, WordKey]>([
  ['Lensa Kontak', 'contact'],
  ['Keranjang Cucian', 'cart'],
  ['Tentang Produk Ini', 'about'],
  ['Daftar Isi', 'signup'],
  ['Masuk Angin', 'log-in'],
  ['Mesin Pencari', 'search'],
])('Indonesian: "%s" hardly says %s', (text, key) => {
  expect(strength(text, key)).toBeLessThan(0.5);
});
