/** Markup that is safe to put into a page; text becomes markup only by being escaped. */
export interface Markup {
  readonly markup: string;
}

type Piece = Markup | string | number | false | undefined | readonly Piece[];

/** Tagged template: escapes every text put in, leaves markup as it is, joins lists, drops `false` and `undefined`. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let markup = parts[0] ?? '';
  pieces.forEach((piece, index) => {
    markup += written(piece) + (parts[index + 1] ?? '');
  });
  return { markup };
}

/** JSON-LD as shops put it into their pages. */
export function structured(thing: Readonly<Record<string, unknown>>): Markup {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
  return { markup: `<script type="application/ld+json">${text}</script>` };
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function written(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  if (isList(piece)) return piece.map(written).join('');
  return piece.markup;
}

function isList(piece: Piece): piece is readonly Piece[] {
  return Array.isArray(piece);
}
