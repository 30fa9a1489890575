/** Answers kept by one function; then it begins anew. */
const most = 5_000;
/** Longer texts, in characters, are rare and not kept. */
const longest = 500;

/** Remembers what a function said of a text: the pages of a site name the same things again and again. */
export function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.answer;
    const answer = ask(text);
    if (text.length > longest) return answer;
    if (known.size >= most) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
