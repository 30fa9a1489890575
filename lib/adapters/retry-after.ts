/** Longer is not waited for: whoever says so means "not today". */
const longestMs = 86_400_000;

/**
 * How long a site asks to be left alone, in milliseconds, 0 to 24 hours; null when it does not say. Seconds or an HTTP date
 * (https://www.rfc-editor.org/rfc/rfc9110#field.retry-after); a date is taken against the site's own clock, which may be wrong, where it tells it.
 */
export function retryAfterMs(headers: Headers, now: number): number | null {
  const said = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(said)) return within(Math.ceil(Number(said) * 1_000));
  const until = Date.parse(said);
  // `Date.parse` takes a bare year or a signed number for a date.
  if (Number.isNaN(until) || !/[a-z]/i.test(said)) return null;
  const siteNow = Date.parse(headers.get('date') ?? '');
  return within(until - (Number.isNaN(siteNow) ? now : siteNow));
}

function within(ms: number): number {
  return Math.min(longestMs, Math.max(0, ms));
}
