import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { KeysSection, type BoundKey } from '@/components/options/KeysSection.tsx';
import { commands } from '@/lib/model/gesture.ts';
import { said } from '@/lib/model/say.ts';

/** The keys of this browser; read again whenever the page is looked at, since they are changed elsewhere. */
export function Keys() {
  const [keys, setKeys] = useState<readonly BoundKey[]>();
  useEffect(() => {
    const read = async () => setKeys(boundKeys(await browser.commands.getAll()));
    const look = () => void read();
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return <KeysSection keys={keys} onChange={openKeys} />;
}

/** In our order, with our words: a browser has a name of its own for the press of the button. */
function boundKeys(known: readonly { readonly name?: string | undefined; readonly shortcut?: string | undefined }[]): readonly BoundKey[] {
  return Object.entries(commands).map(([id, { description }]) => ({
    does: said(description),
    key: known.find(({ name }) => name === id)?.shortcut ?? '',
  }));
}

/** Since Firefox 137; the types of the browsers leave it out. */
interface FirefoxCommands {
  openShortcutSettings(): Promise<void>;
}

function openKeys(): void {
  if (import.meta.env.FIREFOX) void (browser.commands as unknown as FirefoxCommands).openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
