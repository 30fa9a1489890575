/** The encoding a label stands for (`latin1` is windows-1252), or null when browsers know none by it: https://encoding.spec.whatwg.org/#names-and-labels */
export function charsetOfLabel(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}
