/** What relative addresses are resolved against: the first `base` with an http(s) address, else the page's own address. */
export function baseAddress(document: Document, url: string): string {
  const written = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  if (!URL.canParse(written, url)) return url;
  const base = new URL(written, url);
  return base.protocol === 'http:' || base.protocol === 'https:' ? base.href : url;
}
