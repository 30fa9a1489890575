import { expect, test } from 'vitest';
import { countWords } from '@/lib/read/count-words.ts';

test.each([
  ['', 0],
  ['Free shipping on all orders', 5],
  ["It's Anna’s", 2],
  ['12,90 € for 3.5 kg', 4],
  ['well-known', 2],
  ['— · …', 0],
  ['Größe wählen', 2],
  ['שלום עולם', 2],
  ['送料無料', 2],
  ['手仕事の器', 3],
  ['送料 free', 2],
  ['ยินดีต้อนรับ', 2],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
