import { charsetOfLabel } from './charset-of-label.ts';

/** The encoding named by a Content-Type header or by the `content` of its meta twin; null when none, or an unknown one, is named. */
export function charsetInContentType(contentType: string | null): string | null {
  const found = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec((contentType ?? '').slice(0, 1000));
  const label = found?.[1] ?? found?.[2] ?? found?.[3];
  return label === undefined ? null : charsetOfLabel(label);
}
