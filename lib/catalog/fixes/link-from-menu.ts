import { defineFix } from '../../model/fix.ts';
import { placesOf, sayEveryPage, sayLinkFrom } from '../../model/fix-words.ts';

export const linkFromMenu = defineFix({
  id: 'link-from-menu',
  effort: 'link',
  propose({ nearest, menu, start }, lack) {
    const page = lack.misses === 'kinds' ? nearest(lack.kinds) : null;
    if (!page || page.isPart || (page.clicks.desktop !== null && page.clicks.desktop <= 1 && (page.clicks.phone ?? 0) <= 1)) return [];
    return [
      {
        key: page.url,
        title: sayLinkFrom(menu.place, page.name),
        how: sayEveryPage(menu.place),
        edit: [{ edit: 'add-link', on: 'every-page', ...menu, words: page.words, to: page.url }],
        where: placesOf([start]),
        nearer: page.url,
      },
    ];
  },
});
