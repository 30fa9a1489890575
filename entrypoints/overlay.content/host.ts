import tokens from '@/components/tokens.css?inline';
import { spoken } from '@/lib/model/say.ts';
import { make } from './elements.ts';

/** Our one element in the page, and the closed part in it that nobody else sees into. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Everything is drawn in it. */
  readonly stage: HTMLElement;
  /** Puts the element back where the page has taken or changed it. False once it was taken too often: the page does not want it. */
  stay(): boolean;
  erase(): void;
}

/** A page that takes it out more often means it. Judgement. */
const patience = 5;

/** Beats every rule of a page: nothing is stronger than an inline declaration that is important. */
const own = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  transform: 'none',
  filter: 'none',
  'z-index': '2147483647',
  'pointer-events': 'none',
  direction: 'ltr',
  'clip-path': 'none',
  contain: 'none',
};

/** Stands in the page; `style` is for what is drawn, beside the tokens. */
export function standIn(page: Document, style: string): Host {
  const element = page.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const stage = make('div', { class: 'fw', attributes: { lang: spoken().language, dir: spoken().direction } });
  for (const [name, value] of Object.entries(own)) element.style.setProperty(name, value, 'important');
  const written = element.getAttribute('style');
  dress(root, `${ours(tokens)}\n${style}`);
  root.append(stage);
  let taken = 0;
  const come = () => {
    page.documentElement.append(element);
    rise(element);
  };
  come();
  return {
    element,
    root,
    stage,
    stay() {
      const isChanged = element.getAttribute('style') !== written || element.hidden || element.inert;
      if (element.isConnected && !isChanged) return true;
      taken += 1;
      if (taken > patience) return false;
      for (const name of element.getAttributeNames()) if (name !== 'popover') element.removeAttribute(name);
      element.setAttribute('style', '');
      for (const [name, value] of Object.entries(own)) element.style.setProperty(name, value, 'important');
      if (!element.isConnected) come();
      return true;
    },
    erase: () => element.remove(),
  };
}

/** Above all that the page stacks, whatever its numbers. */
function rise(element: HTMLElement): void {
  try {
    element.popover = 'manual';
    element.showPopover();
  } catch {
    // Then its number must do.
    element.removeAttribute('popover');
  }
}

/** A page's own measure of text, and its variables of the same name, are not ours. */
function ours(css: string): string {
  return css
    .replaceAll(/([\d.]+)rem/g, (_, size: string) => `${Number(size) * 16}px`)
    .replaceAll(':root,', '')
    .replaceAll(':host', ':host, .fw');
}

function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps made sheets from the scripts of extensions.
    root.append(make('style', { text: css }));
  }
}
