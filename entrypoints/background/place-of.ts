interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly url?: string | undefined;
}

/** The page from which a script of ours in a tab speaks; null for a frame, or what is no page. */
export function placeOf({ tab, frameId, url = '' }: Sender): { readonly tabId: number; readonly origin: string } | null {
  if (tab?.id === undefined || frameId !== 0 || !URL.canParse(url)) return null;
  return { tabId: tab.id, origin: new URL(url).origin };
}
