import { browser } from 'wxt/browser';

/** Opens the report of an audit in a tab of its own, and closes the popup. */
export function openReport(auditId: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`/report.html?audit=${encodeURIComponent(auditId)}`) });
  close();
}
