/** What would load or show something of its own within a still page; its box stays. */
const loading = 'iframe, frame, object, embed, video, audio, source, track, script, portal, fencedframe';
const addresses = ['src', 'srcdoc', 'data', 'autoplay', 'type', 'code', 'archive', 'classid'];
/** Asks for what a still page has no use for, or acts by itself. */
const needless =
  'meta[http-equiv="refresh" i], meta[http-equiv="content-security-policy" i], link:not([rel~="stylesheet" i]), style[amp-boilerplate]';
/** Read as markup where no script runs, and seen by nobody whose browser runs them. */
const forOthers = 'noscript';

/**
 * The markup of a page made fit for a frame in which nothing runs: what scripts would load, embed or send is taken out, what they would only switch on
 * (style sheets that come late) is on, and addresses are meant from the page's own. Elements keep their places, so that style rules still find them.
 */
export function stillMarkup(html: string, url: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  quieten(page);
  setBase(page, url);
  // Without one a page is laid out by other rules (https://quirks.spec.whatwg.org), and is so here too.
  const doctype = page.compatMode === 'BackCompat' ? '' : '<!DOCTYPE html>';
  return doctype + page.documentElement.outerHTML;
}

/** Parts that the markup itself keeps in a shadow root are seen like all others. */
function quieten(part: ParentNode): void {
  for (const link of part.querySelectorAll('link')) switchOn(link);
  for (const element of part.querySelectorAll(needless)) element.remove();
  for (const element of part.querySelectorAll(forOthers)) element.replaceChildren();
  for (const element of part.querySelectorAll(loading)) {
    for (const name of addresses) element.removeAttribute(name);
    if (element.localName === 'script') element.textContent = '';
    if (element.localName === 'source') element.removeAttribute('srcset');
  }
  for (const element of part.querySelectorAll('*')) {
    for (const { name } of Array.from(element.attributes)) if (/^on|^(autofocus|ping)$/i.test(name)) element.removeAttribute(name);
  }
  for (const template of part.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) quieten(template.content);
}

/** Style sheets that a script would switch on once they are there: https://www.filamentgroup.com/lab/load-css-simpler/ */
function switchOn(link: Element): void {
  const onload = link.getAttribute('onload') ?? '';
  const rel = (link.getAttribute('rel') ?? '').toLowerCase();
  const isLatePreload = /\bpreload\b/.test(rel) && (link.getAttribute('as') ?? '').toLowerCase() === 'style' && /\brel\b/.test(onload);
  if (isLatePreload) link.setAttribute('rel', 'stylesheet');
  const media = /\bmedia\s*=\s*(?:(["'])(.*?)\1)?/.exec(onload);
  if (media) link.setAttribute('media', media[2] || 'all');
}

/** Addresses of pictures and style sheets are meant from the page's own address, where it names no other itself. */
function setBase(page: Document, url: string): void {
  const own = page.querySelector('base[href]');
  const base = own ?? page.createElement('base');
  const href = own?.getAttribute('href') ?? '';
  base.setAttribute('href', URL.canParse(href, url) ? new URL(href, url).href : url);
  if (!own) page.head.prepend(base);
}
