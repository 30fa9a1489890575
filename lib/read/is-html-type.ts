const byName = /^\s*(text\/html|application\/xhtml\+xml)\s*(;|,|$)/i;
/** Types that say nothing, so that browsers look at the body: https://mimesniff.spec.whatwg.org/#determining-the-computed-mime-type-of-a-resource */
const saysNothing = /^\s*(unknown\/unknown|application\/unknown|\*\/\*)?\s*(;|$)/i;

/**
 * Whether what is sent under this `Content-Type` is shown as a page: `yes`, `no`, or `look` when browsers tell by the body. HTML sent as
 * `text/plain` or `application/octet-stream` is no page: a visitor gets its source, or a download.
 */
export function isHtmlType(contentType: string | null): 'yes' | 'no' | 'look' {
  if (contentType === null || saysNothing.test(contentType)) return 'look';
  return byName.test(contentType) ? 'yes' : 'no';
}
