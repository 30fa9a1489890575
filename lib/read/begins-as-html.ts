/** The tags by which browsers know a page that is sent without a type: https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type */
const firstTag = /^\s*<(!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|!--)(?=[\s>\-/])/i;

/** Whether a body begins as HTML does. */
export function beginsAsHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 512));
  return firstTag.test(start) || (/^\s*<\?xml/i.test(start) && /<html[\s>]/i.test(start));
}
