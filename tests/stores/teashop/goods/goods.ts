import { blackTea } from './black-tea.ts';
import type { CategoryId, Good } from './good.ts';
import { greenAndWhite } from './green-and-white.ts';
import { herbalAndFruit } from './herbal-and-fruit.ts';
import { teawareAndGifts } from './teaware-and-gifts.ts';

/** Everything for sale, in the order of the shelves. */
export const goods: readonly Good[] = [...blackTea, ...greenAndWhite, ...herbalAndFruit, ...teawareAndGifts];

export interface Category {
  readonly id: CategoryId;
  readonly name: string;
  readonly line: string;
  readonly subcategories: readonly { readonly id: string; readonly name: string; readonly line: string }[];
}

export const categories: readonly Category[] = [
  {
    id: 'black-tea',
    name: 'Black tea',
    line: 'From the breakfast mug to a Darjeeling worth sitting down for.',
    subcategories: [
      { id: 'breakfast', name: 'Breakfast teas', line: 'Full, malty leaf that likes milk.' },
      { id: 'single-estate', name: 'Single estates', line: 'One garden, one season, one bag.' },
      { id: 'smoky-and-spiced', name: 'Smoky & spiced', line: 'Pine fires, cardamom, ginger.' },
    ],
  },
  {
    id: 'green-and-white',
    name: 'Green & white',
    line: 'Steamed, pan-fired, or simply left in the sun.',
    subcategories: [
      { id: 'japanese', name: 'Japanese greens', line: 'Steamed leaf: grassy, savoury, bright.' },
      { id: 'chinese', name: 'Chinese greens', line: 'Pan-fired leaf: chestnut, flower, butter.' },
      { id: 'white', name: 'White teas', line: 'Barely touched. Melon, hay, honey.' },
    ],
  },
  {
    id: 'herbal-and-fruit',
    name: 'Herbal & fruit',
    line: 'No caffeine, no sugar, no dust.',
    subcategories: [],
  },
  {
    id: 'teaware',
    name: 'Teaware',
    line: 'Pots, cups and small tools, most of them made within an hour of the shop.',
    subcategories: [
      { id: 'teapots', name: 'Teapots', line: 'Glass, iron and stoneware.' },
      { id: 'cups', name: 'Cups & mugs', line: 'From a sip to a pint.' },
    ],
  },
  { id: 'gifts', name: 'Gifts', line: 'Wrapped by hand, with a card that a person wrote.', subcategories: [] },
];

export function goodAddress(good: Good): string {
  return `/${good.category}/${good.slug}`;
}

export function findGood(slug: string): Good | undefined {
  return goods.find((good) => good.slug === slug);
}

export function goodsIn(category: CategoryId, subcategory?: string): readonly Good[] {
  return goods.filter((good) => good.category === category && (subcategory === undefined || good.subcategory === subcategory));
}
