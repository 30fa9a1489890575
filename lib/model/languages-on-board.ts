/** Languages that pages are read in: those of the word lists (lib/catalog/words/), as BCP 47 primary tags. */
export const languagesOnBoard: readonly string[] =
  'ar bg cs da de el en es et fi fr he hu id it ja ko lt lv nb nl pl pt ro ru sk sl sv tr uk vi zh'.split(' ');
