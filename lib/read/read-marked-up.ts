import { textOf } from './text-of.ts';

/** Attribute names of one way to mark things up in the HTML. */
export interface MarkUpNames {
  readonly scope: 'itemscope' | 'typeof';
  readonly type: 'itemtype' | 'typeof';
  readonly property: 'itemprop' | 'property';
}

/** Like an object of JSON-LD. */
type Thing = Record<string, unknown>;

const most = 400;

/** Reads microdata or RDFa Lite as trees of the same shape as JSON-LD; nested things stand under their property. */
export function readMarkedUp(document: Document, names: MarkUpNames): readonly unknown[] {
  const things = new Map<Element, Thing>();
  const top: Thing[] = [];
  for (const element of document.querySelectorAll(`[${names.scope}],[${names.property}]`)) {
    if (things.size >= most) break;
    if (element.localName === 'meta' && element.closest('head')) continue;
    const owner = ownerOf(element, things);
    const property = element
      .getAttribute(names.property)
      ?.trim()
      .split(/\s+/, 1)[0]
      ?.replace(/^(schema|s):/, '');
    const thing = element.hasAttribute(names.scope) ? newThing(element.getAttribute(names.type)) : null;
    if (thing) things.set(element, thing);
    if (owner && property) put(owner, property, thing ?? valueOf(element));
    else if (thing) top.push(thing);
  }
  return top;
}

/** Without a prototype: a page may call its properties `constructor` or `__proto__`. */
function newThing(types: string | null): Thing {
  const thing = Object.create(null) as Thing;
  thing['@type'] = types?.trim().split(/\s+/, 4) ?? [];
  return thing;
}

function ownerOf(element: Element, things: ReadonlyMap<Element, Thing>): Thing | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const thing = things.get(at);
    if (thing) return thing;
  }
  return null;
}

function put(thing: Thing, property: string, value: unknown): void {
  const before = thing[property];
  if (before === undefined) thing[property] = value;
  else if (Array.isArray(before)) before.push(value);
  else thing[property] = [before, value];
}

function valueOf(element: Element): string {
  for (const name of ['content', 'datetime', 'value', 'data', 'href', 'src']) {
    const value = element.getAttribute(name);
    if (value) return value;
  }
  return textOf(element, 300).text;
}
