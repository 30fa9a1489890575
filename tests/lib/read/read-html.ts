import type { PageFacts } from '@/lib/model/page.ts';
import { readPage } from '@/lib/read/read-page.ts';

/** Reads a page as the walker does: parsed by the browser, never drawn. */
export function readHtml(html: string, url = 'https://shop.test/page'): PageFacts {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return readPage(document, { requestedUrl: url, finalUrl: url, status: 200, charset: 'utf-8', cut: false, source: 'static' });
}
