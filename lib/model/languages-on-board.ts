/** Languages that pages are read in: those of the word lists (lib/catalog/words/), as BCP 47 primary tags. */
export const languagesOnBoard: readonly string[] =
  'ar cs da de el en es fi fr he hr hu id it ja ko nb nl pl pt ro ru sr sv tr uk vi zh'.split(' ');
