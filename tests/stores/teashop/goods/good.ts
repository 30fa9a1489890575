/** One thing the tea shop sells. */
export interface Good {
  /** As in `?add-to-cart=101`; never reused. */
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly category: CategoryId;
  /** Absent for goods that stand in their category only. */
  readonly subcategory?: string;
  /** British pence, for the first value of every choice. */
  readonly pence: number;
  /** One line for tiles and search engines. */
  readonly line: string;
  readonly story: readonly string[];
  readonly choices: readonly Choice[];
  readonly shape: Shape;
  readonly colour: string;
  /** How many pictures the page shows: the thing, then what is inside, then a poured cup. */
  readonly pictures: 1 | 2 | 3;
  readonly facts: Readonly<Record<string, string>>;
  readonly reviews: readonly Review[];
  /** A line of pressure, as shops like to add. */
  readonly hurry?: string;
  /** Whether "add" leads to the cart by itself. */
  readonly straightToCart?: true;
}

export type CategoryId = 'black-tea' | 'green-and-white' | 'herbal-and-fruit' | 'teaware' | 'gifts';

export type Shape = 'pouch' | 'tin' | 'pot' | 'mug' | 'cups' | 'infuser' | 'caddy' | 'box' | 'card';

/** Preselected: radio buttons, the first one on. Otherwise a native select that starts with "Please choose". */
export interface Choice {
  readonly name: string;
  readonly preselected: boolean;
  readonly values: readonly { readonly label: string; readonly factor: number }[];
}

export interface Review {
  readonly by: string;
  readonly on: string;
  readonly stars: 3 | 4 | 5;
  readonly text: string;
}

/** Loose tea by weight; the larger bags cost a little less per gram. */
export function weight(preselected: boolean): Choice {
  const values = [
    { label: '50 g', factor: 1 },
    { label: '100 g', factor: 1.9 },
    { label: '250 g', factor: 4.4 },
  ];
  return { name: 'Weight', preselected, values };
}

/** A choice that does not change the price. */
export function oneOf(name: string, preselected: boolean, labels: readonly string[]): Choice {
  return { name, preselected, values: labels.map((label) => ({ label, factor: 1 })) };
}
