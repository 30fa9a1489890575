import { definePageKind } from '../../model/page-kind.ts';

export const guide = definePageKind({
  id: 'guide',
  label: 'Guide',
  signals: [
    { words: 'guide', in: 'inbound', weight: 3 },
    { words: 'guide', in: 'title', weight: 2 },
    { words: 'guide', in: 'heading', weight: 2 },
    { words: 'guide', in: 'path', weight: 2 },
    { schemaType: 'HowTo', weight: 3 },
    { path: /\/(guides?|how-to|ratgeber|anleitungen?|tutorials?|learn|conseils|guias?|consejos)\/[^/?]+/, weight: 2 },
    { sign: 'numbered-steps', weight: 3 },
    { sign: 'long-text', weight: 1 },
    { body: 'guide', weight: 2 },
  ],
  against: [
    { sign: 'price-tiles', atLeast: 4, weight: 3 },
    { sign: 'buy-tiles', atLeast: 3, weight: 1 },
    {
      path: /\/(blogs?|news|journal|magazine?)\/(category|categorie|categoria|kategorie|tags?|schlagwort|etiqueta|author|archives?)\//,
      weight: 3,
    },
    { path: /\/(tags?|category|author|archives?)\//, weight: 2 },
    { sign: 'start', weight: 2 },
    { sign: 'buy-control', weight: 2 },
    { sign: 'product-markup', weight: 2 },
    { words: 'size-guide', in: 'heading', weight: 3 },
  ],
});
