import { linksOf, type Form, type PageFacts } from './page.ts';

/** More is content beside a log-in. Judgement: log-in pages of six shop systems, with their invitation to register, have 15 to 80. */
const mostWords = 150;
/** A page with no more links than this stands alone: what is in its header is the page. */
const fewLinks = 6;
const typed: ReadonlySet<string> = new Set(['text', 'email', 'tel', 'search', 'number', 'url']);

/** Whether a page does nothing but ask who one is: a log-in or a password in its main part, and no other work or text to speak of. */
export function asksWhoOneIs(page: PageFacts): boolean {
  if (page.words > mostWords || page.measures.prices > 0) return false;
  const isAlone = linksOf(page).length <= fewLinks;
  const forms = page.forms.filter(({ place }) => isAlone || (place !== 'header' && place !== 'menu' && place !== 'footer'));
  return forms.some(isLogin) && forms.every((form) => isLogin(form) || isRegistration(form) || isSmall(form));
}

/** One password, and a name at most (a shop number or a code beside it). */
function isLogin(form: Form): boolean {
  return passwordsOf(form) === 1 && othersOf(form) <= 2;
}

function isRegistration(form: Form): boolean {
  return passwordsOf(form) > 0;
}

/** A search, a newsletter, "send me a new password", a choice of language. */
function isSmall({ fields }: Form): boolean {
  return fields.filter(({ type }) => typed.has(type)).length <= 1 && !fields.some(({ type }) => type === 'textarea');
}

const passwordsOf = ({ fields }: Form): number => fields.filter(({ type }) => type === 'password').length;
const othersOf = ({ fields }: Form): number =>
  fields.filter(({ type }) => typed.has(type) || type === 'textarea' || type === 'select').length;
