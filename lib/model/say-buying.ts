import type { ClickFigures } from './click-figures.ts';
import { countWords } from './count-words.ts';

/** How the typical product is put into the cart, in one sentence: “Add to cart” after 2 choices. The page stays. Inferred, nothing was bought. */
export function sayBuying({ words, choices, note }: NonNullable<ClickFigures['buying']>): string {
  const button = words === '' ? 'a button without a name' : `“${words}”`;
  const before = choices === 0 ? '' : ` after ${countWords(choices, 'choice')}`;
  return `with ${button}${before}. ${note === '' ? '' : `${note}. `}Inferred: nothing was bought.`;
}
