import { definePlatform } from '../../model/platform.ts';

/** Body classes as WordPress itself writes them. */
export const wordpress = definePlatform({
  id: 'wordpress',
  label: 'WordPress',
  sells: false,
  marks: [/^\/wp-(content|includes)\b|^[^/]+\/wp-(content|includes)\b/, /^wordpress\b/],
  addresses: [{ pattern: /\/(category|tag|author)\/[^/?]+/, kind: 'blog' }],
  bodies: [
    { mark: /^single-post$/, kind: 'article' },
    { mark: /^(blog|category|author|tag|date)$/, kind: 'blog' },
  ],
  acting: [/\/wp-login\.php\?.*action=logout/, /[?&]replytocom=/, /\/wp-comments-post\.php/],
  afterAdd: null,
});
