import type { FactName } from '../../model/fact.ts';
import { sayEveryPage } from '../../model/fix-words.ts';
import { defineFix } from '../../model/fix.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import { say } from '../../model/say.ts';

/** Pages that facts rest on. */
const restsOn: { readonly [N in FactName]?: readonly PageKindId[] } = {
  answers: ['shipping-returns', 'faq'],
  promise: ['shipping-returns'],
};
/** They come about by what a site sells and does, not by a page about it. */
const none: ReadonlySet<PageKindId> = new Set(['home', 'catalog', 'product', 'cart', 'checkout', 'search', 'other']);

export const newPage = defineFix({
  id: 'new-page',
  effort: 'new-page',
  propose({ origin, menu, isMissing, newName }, lack) {
    const wanted = lack.misses === 'fact' ? (restsOn[lack.fact] ?? []).filter((kind) => isMissing([kind])) : [];
    const asked = lack.misses === 'kinds' && isMissing(lack.kinds) ? lack.kinds.slice(0, 1) : [];
    return [...asked, ...wanted]
      .filter((kind) => !none.has(kind))
      .map((kind) => {
        const url = `${origin}/#new-${kind}`;
        const { words, name } = newName(kind);
        return {
          key: kind,
          title:
            menu.place === 'menu' ? say`Add a page ${name} and link it from the menu` : say`Add a page ${name} and link it from the header`,
          how: sayEveryPage(menu.place),
          edit: [
            { edit: 'add-page', url, kind, words },
            { edit: 'add-link', on: 'every-page', ...menu, words, to: url },
          ],
          where: [],
          nearer: url,
        };
      });
  },
});
