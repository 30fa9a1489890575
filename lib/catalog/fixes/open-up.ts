import { defineFix } from '../../model/fix.ts';
import { placesOf } from '../../model/fix-words.ts';
import { say } from '../../model/say.ts';

export const openUp = defineFix({
  id: 'open-up',
  effort: 'developer',
  propose({ nearest, behind, start }, lack) {
    const page = lack.misses === 'kinds' ? nearest(lack.kinds) : null;
    const opener = page && behind(page);
    if (!page || opener === null) return [];
    return [
      {
        key: page.url,
        title: opener === '' ? say`Show ${page.name} without opening anything first` : say`Show ${page.name} beside “${opener}”, not in it`,
        how: say`wherever it is closed away`,
        edit: [{ edit: 'open-up', to: page.url }],
        where: placesOf([start]),
        nearer: page.url,
      },
    ];
  },
});
