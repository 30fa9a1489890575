import { browser } from 'wxt/browser';

/** Opens the side panel beside the tabs of a window, and closes the popup. Called before anything is awaited, as browsers demand of it. */
export function openPanel(windowId: number | undefined): void {
  const { sidebarAction } = browser as unknown as { readonly sidebarAction?: { open(): Promise<void> } };
  const opened = import.meta.env.FIREFOX ? sidebarAction?.open() : windowId !== undefined && browser.sidePanel.open({ windowId });
  void Promise.resolve(opened).finally(close);
}
