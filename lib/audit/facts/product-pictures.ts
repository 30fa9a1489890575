import { isGoods } from '../../model/goods-types.ts';
import type { ProductPictures } from '../../model/proof-schema.ts';
import type { PageFacts } from '../../model/page.ts';

/** Pictures that show the product of a page, and what else shows it, as far as the mark-up says. */
export function productPictures(page: PageFacts): ProductPictures {
  const { measures, structured, proof } = page;
  return {
    url: page.url,
    pictures: countPictures(page),
    withoutWords: Math.max(0, measures.images - measures.imagesWithAlt),
    film: measures.videos > 0 || structured.some(({ types }) => types.includes('VideoObject')),
    turn: proof?.turn ?? false,
    zoom: proof?.zoom ?? false,
  };
}

/**
 * What stands in its part less what lists of other pages show, or a gallery whose pictures open larger ones, or as many as the
 * structured data of its product lists: galleries are often filled by scripts.
 */
function countPictures({ tiles, measures, structured }: PageFacts): number {
  const lists = tiles.filter((group) => group.place === 'main' && group.links.length > 0);
  const isGallery = (group: (typeof lists)[number]) => group.links.every((link) => /\.(jpe?g|png|webp|avif|gif)([?#]|$)/i.test(link));
  const count = (groups: typeof lists) => groups.reduce((sum, group) => sum + group.withImage, 0);
  const own = measures.images - count(lists.filter((group) => !isGallery(group)));
  const product = structured.find(isGoods);
  const listed = Number(product?.properties['image.count'] ?? 0);
  return Math.max(0, own, count(lists.filter(isGallery)), Number.isInteger(listed) ? listed : 0);
}
