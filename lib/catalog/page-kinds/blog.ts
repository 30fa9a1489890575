import { definePageKind } from '../../model/page-kind.ts';

export const blog = definePageKind({
  id: 'blog',
  label: 'Blog',
  signals: [
    {
      path: /\/(blogs?|news|journal|magazine?)\/(category|categorie|categoria|kategorie|tags?|schlagwort|etiqueta|author|archives?)\//,
      weight: 3,
    },
    { path: /^\/(19|20)\d\d\/(\d\d\/)?$/, weight: 2 },
    { sign: 'leads-to-articles', weight: 1 },
    { words: 'blog', in: 'inbound', weight: 3 },
    { words: 'blog', in: 'title', weight: 2 },
    { words: 'blog', in: 'heading', weight: 2 },
    { words: 'blog', in: 'path', weight: 2 },
    { sign: 'dated-teasers', atLeast: 2, weight: 2 },
    { sign: 'dated-teasers', atLeast: 4, weight: 3 },
    { sign: 'tiles-to-articles', atLeast: 2, weight: 3 },
    { words: 'article', in: 'text', weight: 1 },
    { schemaType: 'Blog', weight: 2 },
    { path: /\/(author|tag|category|archives?)\//, weight: 1 },
    { path: /\/(blogs?|news|journal|magazin|magazine|aktuelles|actualites|noticias)\/?(\?.*)?$/, weight: 1 },
    { path: /\/blogs\/[^/?]+\/?$/, weight: 2 },
    { sign: 'pagination', weight: 1 },
  ],
  against: [
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { sign: 'article-markup', weight: 2 },
    { sign: 'price-tiles', atLeast: 3, weight: 2 },
    { sign: 'tiles-to-products', atLeast: 3, weight: 3 },
    { sign: 'like-articles', weight: 2 },
    { sign: 'single-text', weight: 2 },
  ],
});
