import { defineConfig } from 'wxt';
import { axeFactory } from './lib/cli/axe-factory.ts';
import { commandsOf } from './lib/model/gesture.ts';
import { inManifest } from './lib/cli/texts/locale-messages.ts';
import { makeLocales } from './lib/cli/texts/make-locales.ts';
import { popupShell } from './lib/cli/popup-shell.ts';
import { popupFirst } from './lib/cli/popup-first.ts';
import { onePopupChunk } from './lib/cli/one-popup-chunk.ts';

// The permissions are those that show no warning; a test holds both built manifests against exact lists.
const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'];

/** What the browser itself says of Floorwalker. */
const manifestTexts = {
  description: 'Walks your site as four kinds of visitors would, counts their clicks, and says what each cannot find.',
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  vite: () => ({ plugins: [axeFactory(), onePopupChunk(), popupShell(), popupFirst()] }),
  targetBrowsers: ['chrome', 'firefox'],
  hooks: { 'build:publicAssets': async (_, files) => void files.push(...(await makeLocales())) },
  manifest: ({ browser, mode }) => ({
    name: 'Floorwalker',
    description: inManifest(manifestTexts.description),
    default_locale: 'en',
    permissions: browser === 'firefox' ? permissions : [...permissions, 'sidePanel', 'offscreen'],
    optional_host_permissions: ['*://*/*'],
    // Tests of branches that need a granted host run this second build; nothing else differs.
    ...(mode === 'granted' ? { host_permissions: ['*://*/*'] } : {}),
    incognito: 'not_allowed',
    commands: commandsOf(inManifest),
    // Its title is that of the popup's page.
    action: browser === 'firefox' ? { default_area: 'navbar' } : {},
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    ...(browser === 'firefox'
      ? {
          // Firefox's default for MV3 also upgrades every request to https, so that sites without it could not be read.
          content_security_policy: { extension_pages: "script-src 'self'" },
          browser_specific_settings: {
            gecko: {
              id: 'floorwalker@floorwalker.app',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
