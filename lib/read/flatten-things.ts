import type { StructuredThing } from '../model/page-content.ts';
import { limits } from './limits.ts';
import { tidyText } from './tidy-text.ts';

type Node = Readonly<Record<string, unknown>>;

const deepest = 8;
const mostNodes = 2000;
/** Things whose plain values are also told by what they belong to: the price of a product stands in its offer. */
const lent = new Set([
  'offers',
  'aggregateRating',
  'reviewRating',
  'brand',
  'author',
  'address',
  'acceptedAnswer',
  'priceSpecification',
  'geo',
  'itemReviewed',
  'publisher',
]);
/** These are named by their name alone, so that an author's address is not taken for the page's. */
const byName = new Set(['brand', 'author', 'itemReviewed', 'publisher']);
/** List positions are many and tell nothing. */
const silentTypes = new Set(['ListItem', 'ImageObject', 'SearchAction', 'EntryPoint', 'ReadAction', 'WebPageElement', 'PropertyValue']);

/**
 * Every thing with a type, outer before inner, as plain values. A list leaves its length under `<property>.count`, a nested offer,
 * rating, brand or address lends its values to the thing it belongs to; the thing's own values win.
 */
export function flattenThings(roots: readonly unknown[], from: StructuredThing['from']): readonly StructuredThing[] {
  const things: StructuredThing[] = [];
  const waiting: { readonly value: unknown; readonly depth: number }[] = roots.map((value) => ({ value, depth: 0 }));
  for (let seen = 0; waiting.length > 0 && seen < mostNodes && things.length < limits.things; seen++) {
    const next = waiting.shift();
    if (!next || next.depth > deepest) continue;
    if (Array.isArray(next.value)) {
      waiting.unshift(...next.value.slice(0, 200).map((value: unknown) => ({ value, depth: next.depth + 1 })));
      continue;
    }
    if (!isNode(next.value)) continue;
    const types = typesOf(next.value);
    if (types.some((type) => !silentTypes.has(type)))
      things.push({ types, from, properties: Object.fromEntries(propertiesOf(next.value)) });
    waiting.unshift(
      ...Object.values(next.value)
        .filter((value) => typeof value === 'object')
        .map((value) => ({ value, depth: next.depth + 1 })),
    );
  }
  return things;
}

function typesOf(node: Node): readonly string[] {
  const written = node['@type'] ?? node['type'];
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  return list
    .filter((type) => typeof type === 'string' && type !== '')
    .slice(0, 4)
    .map((type) =>
      String(type)
        .replace(/^.*[/#:]/, '')
        .slice(0, 60),
    );
}

function propertiesOf(node: Node): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const put = (name: string, value: unknown) => {
    const text = plain(value);
    if (text !== '' && properties.size < limits.properties && !properties.has(name) && name.length <= 60) properties.set(name, text);
  };
  const entries = Object.entries(node).filter(([name]) => name !== '@type' && name !== '@context' && name !== '__proto__');
  for (const [name, value] of entries)
    put(name, Array.isArray(value) ? (value as readonly unknown[]).find((one) => plain(one) !== '') : value);
  for (const [name, value] of entries) if (Array.isArray(value)) put(`${name}.count`, value.length);
  for (const [name, value] of entries) {
    const inner: unknown = Array.isArray(value) ? value[0] : value;
    if (!lent.has(name) || !isNode(inner)) continue;
    if (byName.has(name)) put(name, inner['name']);
    else for (const [key, one] of Object.entries(inner)) if (!key.startsWith('@')) put(key, Array.isArray(one) ? one[0] : one);
  }
  return properties;
}

function plain(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? tidyText(value, limits.propertyLength) : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
