/**
 * Whether a site says that a page may stand in no frame, not even one of its own: `Content-Security-Policy: frame-ancestors 'none'`, or where that says
 * nothing of frames, `X-Frame-Options: DENY` (https://html.spec.whatwg.org/#the-x-frame-options-header). A `sandbox` without the page's own origin
 * keeps us from looking into it, which comes to the same.
 */
export function forbidsFrames(headers: Pick<Headers, 'get'>): boolean {
  const directives = (headers.get('content-security-policy') ?? '').split(/[;,]/).map((one) => one.trim().toLowerCase().split(/\s+/));
  if (directives.some(([name, ...flags]) => name === 'sandbox' && !flags.includes('allow-same-origin'))) return true;
  const ancestors = directives.filter(([name]) => name === 'frame-ancestors');
  if (ancestors.length > 0) return ancestors.some(([, ...sources]) => sources.every((source) => source === "'none'"));
  return (headers.get('x-frame-options') ?? '').split(',').some((one) => one.trim().toLowerCase() === 'deny');
}
