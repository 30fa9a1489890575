import { expect, test } from 'vitest';
import { decodePage } from '@/lib/read/decode-page.ts';

const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part)));
/** é in windows-1252, é in UTF-8, 日 in Shift_JIS, Ж in windows-1251. */
const eAcute = [0xe9];
const eAcuteUtf8 = [0xc3, 0xa9];
const sunShiftJis = [0x93, 0xfa];
const zheCyrillic = [0xc6];

test.each([
  [
    'a byte order mark wins over the header',
    bytes([0xef, 0xbb, 0xbf], 'caf', eAcuteUtf8),
    'text/html; charset=windows-1252',
    'café',
    'utf-8',
  ],
  ['UTF-16 by its mark', bytes([0xff, 0xfe, 0x41, 0x00]), null, 'A', 'utf-16le'],
  ['big-endian UTF-16 by its mark', bytes([0xfe, 0xff, 0x00, 0x41]), null, 'A', 'utf-16be'],
  [
    'the header wins over meta',
    bytes('<meta charset=utf-8>', eAcute),
    'text/html; charset=ISO-8859-1',
    '<meta charset=utf-8>é',
    'windows-1252',
  ],
  ['a quoted header', bytes(sunShiftJis), 'text/html;charset="Shift_JIS"', '日', 'shift_jis'],
  [
    'an unknown label in the header falls through',
    bytes('<meta charset=windows-1251>', zheCyrillic),
    'text/html; charset=nonsense',
    '<meta charset=windows-1251>Ж',
    'windows-1251',
  ],
  ['meta charset', bytes('<META CHARSET="shift-jis">', sunShiftJis), 'text/html', '<META CHARSET="shift-jis">日', 'shift_jis'],
  [
    'meta http-equiv',
    bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', zheCyrillic),
    null,
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Ж',
    'windows-1251',
  ],
  [
    'a meta that is commented out does not count',
    bytes('<!-- <meta charset=windows-1251> -->', eAcute),
    null,
    '<!-- <meta charset=windows-1251> -->é',
    'windows-1252',
  ],
  [
    'a meta inside an attribute does not count',
    bytes('<p title="<meta charset=windows-1251>">', eAcute),
    null,
    '<p title="<meta charset=windows-1251>">é',
    'windows-1252',
  ],
  [
    'an unknown label in meta falls through to the next',
    bytes('<meta charset=x><meta charset=windows-1251>', zheCyrillic),
    null,
    '<meta charset=x><meta charset=windows-1251>Ж',
    'windows-1251',
  ],
  ['UTF-16 in meta means UTF-8', bytes('<meta charset=utf-16>', eAcuteUtf8), null, '<meta charset=utf-16>é', 'utf-8'],
  ['valid UTF-8 without any label', bytes('caf', eAcuteUtf8), 'text/html', 'café', 'utf-8'],
  ['anything else without a label', bytes('caf', eAcute), null, 'café', 'windows-1252'],
  ['windows-1252 has the euro sign', bytes([0x80]), null, '€', 'windows-1252'],
  ['bytes that mean nothing', bytes('a', [0xff], 'b'), 'text/html; charset=utf-8', 'a\ufffdb', 'utf-8'],
  ['nothing at all', bytes(), null, '', 'utf-8'],
])('%s', (...[, page, contentType, text, charset]) => {
  expect(decodePage(page, contentType)).toEqual({ text, charset, cut: false });
});

test('a meta after the first 1,024 bytes is not looked for', () => {
  const page = bytes(`${' '.repeat(1024)}<meta charset=windows-1251>`, zheCyrillic);
  expect(decodePage(page, null).charset).toBe('windows-1252');
});

test('a page is cut after a megabyte, and not through a character', () => {
  const page = new Uint8Array(1_500_000).fill(0x61);
  page.set(eAcuteUtf8, 999_999);
  const decoded = decodePage(page, null);
  expect([decoded.cut, decoded.charset, decoded.text.length]).toEqual([true, 'utf-8', 999_999]);
});

test('a megabyte exactly is whole', () => {
  expect(decodePage(new Uint8Array(1_000_000).fill(0x61), null).cut).toBe(false);
});
