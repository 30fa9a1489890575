import type { PathLeg } from '../model/walked-path.ts';
import { linkName } from '../read/link-name.ts';

/**
 * Whether a press (the elements under it, the innermost first) was the one that a leg ends with: on what is ringed or in it, or, where it puts something
 * into the cart, on another button of that name.
 */
export function isSamePress(path: readonly Element[], ringed: Element, { does }: Pick<PathLeg, 'does'>): boolean {
  if (path.includes(ringed)) return true;
  if (does !== 'puts') return false;
  const words = pressedWords(path);
  return words !== '' && words === linkName(ringed).words;
}

/** What was pressed is called so; '' where it was neither link nor button. */
export function pressedWords(path: readonly Element[]): string {
  const button = path.find((one) => one.matches('button,a,input,[role="button"]'));
  return button ? linkName(button).words : '';
}
