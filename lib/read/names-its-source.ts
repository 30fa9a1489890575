/** A name or a date beside a quotation; longer is a text of its own. */
const longest = 100;
/** How far round a quotation its card may reach. */
const levels = 3;
const quoted = 'blockquote,q';
const sources = 'cite,footer,figcaption,[itemprop="author"],[rel~="author"],[class*="author" i],[class*="name" i],[class*="source" i]';
/** A dash and a name at the end: “… never cold. — Ada L.” */
const signed = /[—–―-]\s*\p{Lu}[\p{L}\d .,'’&-]{1,60}$/u;
/** A name behind the closing mark: «… never cold.» Ada L. */
const behindMark = /^[“„«»「『"][^]{10,3000}[”“»«」』"]\s*([^”“»«」』"]{2,80})$/u;

/**
 * Says a quotation (`blockquote`, `q`) who said it, when or where? In it: `cite`, an author, a signature; beside it in its own
 * card: any short text. Whether it is true nobody can tell.
 */
export function namesItsSource(quote: Element): boolean {
  if ((quote.getAttribute('cite') ?? '').trim() !== '') return true;
  if ([...quote.querySelectorAll(sources)].some((element) => isSource(element.textContent))) return true;
  const words = (quote.textContent ?? '').trim();
  if (signed.test(words.slice(-longest)) || isSource(behindMark.exec(words)?.[1] ?? null)) return true;
  const next = quote.nextElementSibling;
  if (next && !next.matches(quoted) && !next.querySelector(quoted) && isBeside(next)) return true;
  let inside = quote;
  for (let level = 0; level < levels; level++) {
    const card = inside.parentElement;
    if (!card || /^(?:body|main|section|html)$/.test(card.localName) || holdsAnother(card, quote)) return false;
    if ([...card.children].slice(0, 20).some((part) => part !== inside && isBeside(part))) return true;
    inside = card;
  }
  return false;
}

function holdsAnother(card: Element, quote: Element): boolean {
  for (const other of card.querySelectorAll(quoted)) if (other !== quote && !quote.contains(other)) return true;
  return false;
}

/** The heading of the whole part is nobody's name. */
const isBeside = (part: Element) => !/^(?:h1|h2|script|style|template|button|form)$/.test(part.localName) && isSource(part.textContent);

function isSource(text: string | null): boolean {
  const words = (text ?? '').trim();
  return words.length <= longest && !/^[“„«»「『"]/.test(words) && /\p{L}.*\p{L}|\d{4}/su.test(words);
}
