/** Languages that pages are read in: those of the word lists (lib/catalog/words/), as BCP 47 primary tags. */
export const languagesOnBoard: readonly string[] =
  'ar bg cs da de el en es et fi fr he hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sr sv tr uk vi zh'.split(' ');
