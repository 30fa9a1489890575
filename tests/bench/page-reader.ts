import { build } from 'vite';
import { launchChromium } from '../../lib/cli/launch-chromium.ts';
import { projectFolder } from '../../lib/cli/project-folder.ts';
import type { PageFacts } from '../../lib/model/page.ts';
import type { readPage } from '../../lib/read/read-page.ts';

/** Reads HTML as a walker does, in a tab of its own: without a server, an extension or a message. */
export interface PageReader {
  read(url: string, html: string): Promise<PageFacts>;
  close(): Promise<void>;
}

interface Reads {
  readonly Floorwalker: { readonly readPage: typeof readPage };
}

export async function startPageReader(): Promise<PageReader> {
  const lib = { entry: projectFolder('lib/read/read-page.ts'), formats: ['iife' as const], name: 'Floorwalker' };
  const built = await build({ logLevel: 'error', root: projectFolder(), configFile: false, build: { write: false, lib } });
  const script = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0];
  if (script?.type !== 'chunk') throw new Error('The reader could not be built.');
  const { browser, close } = await launchChromium();
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  await tab.evaluate(`${script.code}; globalThis.Floorwalker = Floorwalker;`);
  return {
    read: async (url, html) =>
      JSON.parse(
        await tab.evaluate(
          (address, text) =>
            JSON.stringify(
              (globalThis as unknown as Reads).Floorwalker.readPage(new DOMParser().parseFromString(text, 'text/html'), {
                requestedUrl: address,
                finalUrl: address,
                status: 200,
                charset: 'utf-8',
                cut: false,
                source: 'static',
              }),
            ),
          url,
          html,
        ),
      ) as PageFacts,
    close,
  };
}
