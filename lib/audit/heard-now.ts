/** By the token of a page's recorder: the newest of its reports that was taken in. */
type Heard = Readonly<Record<string, number>>;

/** Pages whose reports are remembered: those of pages long gone are not told again. */
const mostTokens = 40;

/**
 * With a report noted as heard; null where it was heard before. A page that goes tells once more what it does not know to be kept, and so does
 * the next page: by then that one may have told of its own.
 */
export function heardNow(heard: Heard, { token, number }: { readonly token: string; readonly number: number }): Heard | null {
  if (number <= (heard[token] ?? 0)) return null;
  const others = Object.entries(heard).filter(([name]) => name !== token);
  return Object.fromEntries([...others.slice(-mostTokens), [token, number]]);
}
