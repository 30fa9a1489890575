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
const scripts = /\s*<(?:script type="module"[^>]*><\/script>|link rel="modulepreload"[^>]*>)/g;

/**
 * Has the built popup seen first and drawn then. Its styles are written into its page: nothing is painted before they are there, and a file of
 * their own is one more wait. Its scripts wait in a template, for entrypoints/popup-first.ts to put them into the page.
 */
export function popupFirst() {
  return {
    name: 'popup-first',
    apply: 'build' as const,
    transformIndexHtml: {
      order: 'post' as const,
      handler(html: string, { path, bundle }: Page): string {
        if (!path.endsWith('/popup/index.html')) return html;
        const waiting = [...html.matchAll(scripts)].join('');
        return html
          .replaceAll(sheet, (link, file: string) => styleOf(bundle?.[file]) ?? link)
          .replaceAll(scripts, '')
          .replace('</body>', () => `  <template>${waiting}\n    </template>\n    <script src="/popup-first.js"></script>\n  </body>`);
      },
    },
  };
}

function styleOf(made: Made | undefined): string | null {
  return typeof made?.source === 'string' ? `<style>${made.source}</style>` : null;
}
