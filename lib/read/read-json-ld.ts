const longest = 300_000;

/** The JSON-LD of a page, parsed; what is beyond repair is left out. */
export function readJsonLd(document: Document): readonly unknown[] {
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, 50);
  return scripts.flatMap((script) => {
    const text = script.textContent ?? '';
    if (text.length > longest) return [];
    const parsed = parse(text) ?? parse(repaired(text));
    return parsed === undefined ? [] : [parsed];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The usual mistakes: comment or CDATA marks around it, raw line ends in strings, commas before a bracket, a semicolon at the end. */
function repaired(text: string): string {
  return text
    .replace(
      /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/g,
      '',
    )
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/;\s*$/, '');
}
