import { expect, test } from 'vitest';
import { scribblesIn } from '@/lib/model/scribbles.ts';

const scribbled = (text: string) => scribblesIn(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['Green tea xdfyvhgjbhijnkml 300 g', 'xdfyvhgjbhijnkml'],
  ['Tee azesxrdctfvgybhunjim', 'azesxrdctfvgybhunjim'],
  ['For men PerfumePerfumePerfumePerfume 100 ml', 'PerfumePerfumePerfumePerfume'],
  ['virtual virtual virtual virtual', 'virtual virtual virtual virtual'],
  ['A toy hahaha abcd hahaha abcd hahaha abcd hahaha abcd for all', 'hahaha abcd hahaha abcd hahaha abcd hahaha abcd'],
])('of “%s” a hand ran over the keys at “%s”', (text, quote) => {
  expect(scribbled(text)).toEqual([quote]);
});

test.each([
  'Knightsbridge, Catchphrase, Angstschweiß, Borschtsch, schrumpfst, strengths',
  'Vlk zmrzl, dayanıklılığını, sızdırmazlık, przestrzeń',
  'Gel mit Hydroxypropylmethylcellulose',
  'It is very, very, very, very good. No, no, no, no!',
  'hahaha, that was funny',
  'Read more Read more Read more Read more Read more',
  'Before After Before After Before After Before After',
  'Wheat loaf $4.99 Wheat loaf $4.99 Wheat loaf $4.99 Wheat loaf $4.99',
  'jaar 4-6 jaar 6-8 jaar 8-10 jaar 10-12 jaar',
  'XXL XXL XXL XXL',
  '緑茶 緑茶 緑茶',
])('“%s” was written by somebody', (text) => {
  expect(scribbled(text)).toEqual([]);
});
