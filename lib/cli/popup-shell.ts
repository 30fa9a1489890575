import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { runnerImport } from 'vite';
import { projectFolder } from './project-folder.ts';

/** What the popup's script draws in. */
const place = '<div id="popup"></div>';

/**
 * Writes the popup's frame, with mark and name, into its page as it is built: it is seen while the script is still on its way, and stays where
 * it is when the script draws it anew. Its one word, the name of the way to the settings, is English until then.
 */
export function popupShell() {
  return {
    name: 'popup-shell',
    transformIndexHtml: {
      order: 'pre' as const,
      handler: async (html: string) => (html.includes(place) ? html.replace(place, place.replace('><', `>${await frame()}<`)) : html),
    },
  };
}

async function frame(): Promise<string> {
  const { module } = await runnerImport<{ readonly Screen: FunctionComponent<{ readonly name: string }> }>(
    projectFolder('components/Screen.tsx'),
    { configFile: false, logLevel: 'error', resolve: { alias: { '@': projectFolder() } }, plugins: [withoutStyles] },
  );
  return renderToStaticMarkup(createElement(module.Screen, { name: 'opening' }));
}

/** The page has its styles already. */
const nothing = '\0nothing';
const withoutStyles = {
  name: 'without-styles',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id.endsWith('.css') ? nothing : null),
  load: (id: string) => (id === nothing ? '' : null),
};
