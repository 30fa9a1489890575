/** What the bundler has made of one file. */
interface Made {
  readonly type: 'asset' | 'chunk';
  readonly source?: string | Uint8Array;
}
interface Page {
  readonly path: string;
  readonly bundle?: Readonly<Record<string, Made>>;
}

const sheet = /<link rel="stylesheet"[^>]* href="\/([^"]+)">/g;

/** Writes the popup's styles into its page: nothing is painted before they are there, and a file of their own is one more wait on a click. */
export function popupStyles() {
  return {
    name: 'popup-styles',
    transformIndexHtml: {
      order: 'post' as const,
      handler: (html: string, { path, bundle }: Page) =>
        path.endsWith('/popup/index.html') ? html.replaceAll(sheet, (link, file: string) => styleOf(bundle?.[file]) ?? link) : html,
    },
  };
}

function styleOf(made: Made | undefined): string | null {
  return typeof made?.source === 'string' ? `<style>${made.source}</style>` : null;
}
