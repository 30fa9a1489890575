import { charsetInContentType } from './charset-in-content-type.ts';
import { charsetOfLabel } from './charset-of-label.ts';

/** Comment, meta, other tag or other declaration: what the prescan steps over or looks into. */
const piece = /<!--(?:[\s\S]*?-->|[\s\S]*$)|<meta(?=[\s/])((?:[^>"']|"[^"]*"|'[^']*')*)>|<[/!?][^>]*>|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const attribute = /([^\s/=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/**
 * The encoding that a meta in the first 1,024 bytes names, or null. Comments are stepped over, a meta with `content` needs
 * `http-equiv`, unknown labels fall through, UTF-16 means UTF-8: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
export function charsetInMarkup(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  for (const [, attributes] of start.matchAll(piece)) {
    const charset = attributes === undefined ? null : charsetOfMeta(attributes);
    if (charset === 'utf-16le' || charset === 'utf-16be') return 'utf-8';
    if (charset === 'x-user-defined') return 'windows-1252';
    if (charset !== null) return charset;
  }
  return null;
}

function charsetOfMeta(attributes: string): string | null {
  const values = new Map<string, string>();
  for (const [, name = '', double, single, bare] of attributes.matchAll(attribute)) {
    if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  const label = values.get('charset');
  if (label !== undefined) return charsetOfLabel(label);
  return values.get('http-equiv')?.toLowerCase() === 'content-type' ? charsetInContentType(values.get('content') ?? null) : null;
}
