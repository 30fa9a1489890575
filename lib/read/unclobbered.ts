/** Properties of forms and documents that our readers ask for. Named fields and pictures can take their place. */
const needed = new Set(
  (
    'body documentElement title getElementById querySelector querySelectorAll parentElement parentNode firstChild nextSibling children childElementCount ' +
    'nextElementSibling previousElementSibling localName nodeType nodeValue textContent ownerDocument getAttribute hasAttribute closest contains classList ' +
    'compareDocumentPosition labels remove cloneNode defaultView matches outerHTML childNodes createTreeWalker getElementsByTagName'
  ).split(' '),
);
const naming = 'form,img,iframe,embed,object,input,button,select,textarea,output,fieldset';

/**
 * The document itself, or, where fields or pictures are called like properties that we ask for (`<input name="children">` on a
 * booking form hides `form.children`), a copy in which their names end with a space. See https://html.spec.whatwg.org/multipage/forms.html#dom-form-nameditem
 */
export function unclobbered(document: Document): Document {
  if (clobbering(document).length === 0) return document;
  const copy = method(document, 'cloneNode').call(document, true) as Document;
  for (const { element, attribute, name } of clobbering(copy)) method(element, 'setAttribute').call(element, attribute, `${name} `);
  return copy;
}

function clobbering(document: Document): readonly { readonly element: Element; readonly attribute: string; readonly name: string }[] {
  const named = method(document, 'querySelectorAll').call(document, naming) as NodeListOf<Element>;
  const [first] = named;
  if (!first) return [];
  const getAttribute = method(first, 'getAttribute');
  const found: { readonly element: Element; readonly attribute: string; readonly name: string }[] = [];
  for (const element of named) {
    for (const attribute of ['name', 'id']) {
      const name = getAttribute.call(element, attribute) as string | null;
      if (name !== null && needed.has(name)) found.push({ element, attribute, name });
    }
  }
  return found;
}

/** The built-in method, whatever the page has put before it. */
export function method(node: Node, name: string): (this: Node, ...values: unknown[]) => unknown {
  let at: unknown = Object.getPrototypeOf(node);
  while (at !== null && !Object.hasOwn(at as object, name)) at = Object.getPrototypeOf(at);
  return (at as Record<string, (this: Node, ...values: unknown[]) => unknown>)[name] ?? (() => null);
}
