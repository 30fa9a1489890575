/** The little of jsdom that the corpus uses; the package brings no types of its own. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options?: { url?: string; virtualConsole?: VirtualConsole });
    readonly window: { readonly document: Document; readonly DOMParser: typeof DOMParser; close(): void };
  }
}
