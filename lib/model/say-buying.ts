import type { ClickFigures } from './click-figures.ts';
import { say } from './say.ts';

/** How the typical product is put into the cart, in one sentence: “Add to cart” after 2 choices. The page stays. Inferred, nothing was bought. */
export function sayBuying({ words, choices, note }: NonNullable<ClickFigures['buying']>): string {
  const press = words === '' ? sayNameless(choices) : sayNamed(words, choices);
  return `${press} ${note === '' ? '' : `${note}. `}${say`Inferred: nothing was bought.`}`;
}

function sayNamed(words: string, choices: number): string {
  if (choices === 0) return say`with “${words}”.`;
  return choices === 1 ? say`with “${words}” after 1 choice.` : say`with “${words}” after ${choices} choices.`;
}

function sayNameless(choices: number): string {
  if (choices === 0) return say`with a button without a name.`;
  return choices === 1 ? say`with a button without a name after 1 choice.` : say`with a button without a name after ${choices} choices.`;
}
