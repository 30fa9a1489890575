/**
 * What shops and sites write on links that do something, beyond the languages that pages are recognised in: a link must not be followed
 * because its language was not known. Our own lists from what shop software says; where one was unsure, the word is here: a page too
 * few is read rather than a cart changed.
 */
export interface ActingLanguage {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Says "log out". */
  readonly leave: readonly string[];
  /** Says "remove", "delete", "empty", "cancel", "unsubscribe", "wish list: add", "vote": acts whatever else is linked there. */
  readonly act: readonly string[];
  /** Says "add to cart", "buy": may be written on a plain link to a product too. */
  readonly buy: readonly string[];
  /** Verbs as they stand in addresses: add, remove, change, buy. */
  readonly verbs: readonly string[];
  /** Cart and basket, as they stand in addresses. */
  readonly carts: readonly string[];
}
