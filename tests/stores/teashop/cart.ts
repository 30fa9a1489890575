import type { Good } from './goods/good.ts';
import { findGood } from './goods/goods.ts';
import type { CartLine, Session } from './shop-session.ts';

/** Puts one thing into the cart; the same thing with the same options becomes one line. */
export function addToCart(session: Session, good: Good, wanted: { readonly options: readonly string[]; readonly quantity: number }): void {
  const key = [good.slug, ...wanted.options].join('~').replaceAll(/[^\w~]+/g, '-');
  const line = session.cart.find((each) => each.key === key);
  if (line === undefined) session.cart.push({ key, product: good.slug, ...wanted });
  else line.quantity += wanted.quantity;
}

/** The options a good has when nothing is chosen, or `undefined` when something must be chosen first. */
export function preselectedOptions(good: Good): readonly string[] | undefined {
  if (good.choices.some((choice) => !choice.preselected)) return undefined;
  return good.choices.map((choice) => choice.values[0]?.label ?? '');
}

/** Pence for one piece of a cart line. */
export function linePence(line: CartLine): number {
  const good = findGood(line.product);
  if (good === undefined) return 0;
  const factors = good.choices.map((choice, index) => choice.values.find(({ label }) => label === line.options[index])?.factor ?? 1);
  return Math.round(factors.reduce((pence, factor) => pence * factor, good.pence));
}

export function cartTotal(session: Session): { readonly goods: number; readonly delivery: number; readonly pieces: number } {
  const total = session.cart.reduce((sum, line) => sum + linePence(line) * line.quantity, 0);
  const pieces = session.cart.reduce((sum, line) => sum + line.quantity, 0);
  return { goods: total, delivery: total === 0 || total >= 3500 ? 0 : 350, pieces };
}

/** Pence as a price; one pound is 1.20 euros. */
export function price(pence: number, currency: Session['currency'], language: 'en' | 'de' = 'en'): string {
  const amount = ((currency === 'EUR' ? Math.round(pence * 1.2) : pence) / 100).toFixed(2);
  if (language === 'de') return `${amount.replace('.', ',')} ${currency === 'EUR' ? '€' : '£'}`;
  return `${currency === 'EUR' ? '€' : '£'}${amount}`;
}
