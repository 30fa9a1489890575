import { isFillerPage } from '../model/filler-text.ts';
import type { PageFacts } from '../model/page.ts';
import { draftNoticeIn } from '../model/unfilled.ts';

/** Characters at the beginning of a text in which it says what it is as a whole. Judgement: a heading and two sentences. */
const beginning = 300;

/**
 * What a page that nobody has finished calls itself, by language of our word lists: "Draft", "Delivery (draft)", "[Entwurf] AGB". Only apart
 * from the rest of the title: "draft beer" is a product. Our own list.
 */
const named =
  /^(?:draft|work in progress|sample page|example page|test page|placeholder|entwurf|beispiel-?seite|muster-?seite|test-?seite|platzhalter|brouillon|page d[’']exemple|borrador|página de ejemplo|bozza|pagina di esempio|voorbeeldpagina|rascunho|página de exemplo|szkic|przykładowa strona|ukázková stránka|utkast|udkast|exempelsida|eksempelside|luonnos|esimerkkisivu|vázlat|mintaoldal|ciornă|taslak|örnek sayfa|πρόχειρο|черновик|чернетка|пример страницы|مسودة|טיוטה|下書き|초안|草稿|bản nháp|halaman contoh|draf)$/iu;
/** Parts of a title. */
const parts = /[()[\]|:–—·]|\s-\s/u;

/** Nobody has finished this page: it says so of itself, or most of its text only fills the space. What it says is not the site's word. */
export function isDraftPage({ title, excerpt, headings }: Pick<PageFacts, 'title' | 'excerpt' | 'headings'>): boolean {
  const heads = [title, ...headings.filter(({ level }) => level === 1).map(({ text }) => text)];
  return (
    heads.some((head) => head.split(parts).some((part) => named.test(part.trim()))) ||
    draftNoticeIn(excerpt.slice(0, beginning)) !== null ||
    isFillerPage({ excerpt })
  );
}
