/** What the bundler tells of a module: where it is imported. */
interface Told {
  readonly importers: readonly string[];
}
interface Chunking {
  getModuleInfo(id: string): Told | null;
}

const popup = /\/entrypoints\/popup\/main\.tsx$/;

/**
 * Has all that the popup is made of put into one chunk, whoever shares it: in pieces it packs worse, and the popup is what a person waits
 * for on a click. The other pages read a few bytes more.
 */
export function onePopupChunk() {
  const known = new Map<string, boolean>();
  const isOfPopup = (id: string, graph: Chunking): boolean => {
    const found = known.get(id);
    if (found !== undefined) return found;
    // Of a circle, whoever is asked first asks on.
    known.set(id, false);
    const is = popup.test(id.replaceAll('\\', '/')) || (graph.getModuleInfo(id)?.importers ?? []).some((one) => isOfPopup(one, graph));
    known.set(id, is);
    return is;
  };
  return {
    name: 'one-popup-chunk',
    outputOptions(options: { readonly format?: string | undefined }) {
      // Only pages of the extension have chunks; scripts that are put into pages are one file each.
      if (options.format !== 'es' && options.format !== 'esm' && options.format !== 'module') return null;
      const name = (id: string, graph: Chunking) => (!popup.test(id.replaceAll('\\', '/')) && isOfPopup(id, graph) ? 'surface' : null);
      return { ...options, codeSplitting: { groups: [{ name }] } };
    },
  };
}
