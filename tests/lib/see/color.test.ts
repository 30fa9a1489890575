import { expect, test } from 'vitest';
import { contrastOf, over, readColor, white } from '@/lib/see/color.ts';

const color = (written: string) => readColor(written) ?? white;

test.each([
  ['rgb(255, 0, 128)', { red: 1, green: 0, blue: 128 / 255, alpha: 1 }],
  ['rgba(0, 0, 0, 0.5)', { red: 0, green: 0, blue: 0, alpha: 0.5 }],
  ['color(srgb 0.5 1 0 / 0.25)', { red: 0.5, green: 1, blue: 0, alpha: 0.25 }],
  ['transparent', { red: 1, green: 1, blue: 1, alpha: 0 }],
])('%s is read', (written, read) => expect(readColor(written)).toEqual(read));

test.each(['oklch(0.7 0.1 200)', 'color(display-p3 1 0 0)', 'currentcolor', ''])('"%s" is not known', (written) =>
  expect(readColor(written)).toBeNull(),
);

// Values of https://webaim.org/resources/contrastchecker/
test.each([
  ['rgb(0, 0, 0)', 21],
  ['rgb(119, 119, 119)', 4.48],
  ['rgb(255, 255, 255)', 1],
])('%s on white has a contrast of %d', (written, contrast) => expect(contrastOf(color(written), white)).toBeCloseTo(contrast, 2));

test('what is half seen through is mixed with what lies below', () => {
  expect(over(color('rgba(0, 0, 0, 0.5)'), white)).toEqual({ red: 0.5, green: 0.5, blue: 0.5, alpha: 1 });
});
