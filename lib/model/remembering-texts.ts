/**
 * Works something out once for each text, and forgets what was not asked for lately: texts are kept in two generations of so many
 * characters, and what is asked for again moves on to the younger one.
 */
export function rememberingTexts<Found extends {} | null>(work: (text: string) => Found, keptCharacters: number): (text: string) => Found {
  let young = new Map<string, Found>();
  let old = new Map<string, Found>();
  let characters = 0;
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const before = old.get(text);
    const found = before === undefined ? work(text) : before;
    if (characters > keptCharacters) {
      old = young;
      young = new Map();
      characters = 0;
    }
    young.set(text, found);
    characters += text.length;
    return found;
  };
}
