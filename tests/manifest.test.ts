import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildExtension } from '@/lib/cli/build-extension.ts';
import type { BuildName } from '@/lib/cli/build-extension.ts';
import { commands } from '@/lib/model/gesture.ts';
import { offeredLanguages } from '@/lib/texts/languages.ts';

const unwarned = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'];
const permissions: Readonly<Record<'chrome' | 'firefox', readonly string[]>> = {
  chrome: [...unwarned, 'sidePanel', 'offscreen'],
  firefox: unwarned,
};

test.each(['chrome', 'firefox'] as const)(
  '%s is asked for exactly the permissions that show no warning',
  { timeout: 180_000 },
  async (browser) => {
    const manifest = await readManifest(`${browser}-mv3`);

    expect(manifest['manifest_version']).toBe(3);
    expect((manifest['permissions'] as string[]).toSorted()).toEqual(permissions[browser].toSorted());
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest['incognito']).toBe('not_allowed');
    expect(manifest['options_ui']).toEqual({ page: 'options.html', open_in_tab: true });
  },
);

test.each(['chrome', 'firefox'] as const)(
  '%s says of it what we say, in English where it speaks no other language',
  { timeout: 180_000 },
  async (browser) => {
    const said = await readManifest(`${browser}-mv3`, 'en');

    expect(said['default_locale']).toBe('en');
    expect(said['commands']).toEqual(commands);
    expect(said['description']).toBe(
      'Walks your site as four kinds of visitors would, counts their clicks, and says what each cannot find.',
    );
    expect(said['action']).toMatchObject({ default_title: 'Floorwalker' });
  },
);

test.each(['chrome', 'firefox'] as const)(
  '%s holds English and the languages that are complete, and no other',
  { timeout: 180_000 },
  async (browser) => {
    const folders = await readdir(`${await buildExtension(`${browser}-mv3`)}/_locales`);

    expect(folders.toSorted()).toEqual(['en', ...offeredLanguages(process.env).map(({ tag }) => tag)].toSorted());
  },
);

test('the panel stands at the side of Chrome, and in Firefox in a sidebar that does not open by itself', { timeout: 180_000 }, async () => {
  expect((await readManifest('chrome-mv3'))['side_panel']).toEqual({ default_path: 'sidepanel.html' });
  expect(await readManifest('chrome-mv3')).not.toHaveProperty('sidebar_action');
  expect((await readManifest('firefox-mv3'))['sidebar_action']).toEqual({
    default_panel: 'sidepanel.html',
    default_title: 'Floorwalker',
    open_at_install: false,
  });
  expect(await readManifest('firefox-mv3')).not.toHaveProperty('side_panel');
});

test.each(['chrome', 'firefox'] as const)(
  'the granted build of %s differs in host_permissions only',
  { timeout: 180_000 },
  async (browser) => {
    const { host_permissions: granted, ...rest } = await readManifest(`${browser}-mv3-granted`);

    expect(granted).toEqual(['*://*/*']);
    expect(rest).toEqual(await readManifest(`${browser}-mv3`));
  },
);

test('Firefox is not told to upgrade requests, so that sites without https can be read', { timeout: 180_000 }, async () => {
  expect((await readManifest('firefox-mv3'))['content_security_policy']).toEqual({ extension_pages: "script-src 'self'" });
  expect(await readManifest('chrome-mv3')).not.toHaveProperty('content_security_policy');
});

test('Firefox is told who we are and that nothing is collected', { timeout: 180_000 }, async () => {
  const { gecko } = (await readManifest('firefox-mv3'))['browser_specific_settings'] as { gecko: Record<string, unknown> };

  expect(gecko['id']).toBe('floorwalker@floorwalker.app');
  expect(gecko['data_collection_permissions']).toEqual({ required: ['none'] });
});

/** `language`: with its messages in the place of their names, as browsers show it. */
async function readManifest(name: BuildName, language?: string): Promise<Record<string, unknown>> {
  const folder = await buildExtension(name);
  const text = await readFile(`${folder}/manifest.json`, 'utf8');
  if (language === undefined) return JSON.parse(text) as Record<string, unknown>;
  const messages = JSON.parse(await readFile(`${folder}/_locales/${language}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;
  return JSON.parse(text.replaceAll(/__MSG_(\w+)__/g, (_, key: string) => messages[key]?.message ?? '')) as Record<string, unknown>;
}
