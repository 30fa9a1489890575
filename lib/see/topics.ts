import { remembered } from '../read/remembered.ts';

/** What a part that opens is about, and what the button is about that opens it. */
export type Topic = 'cart' | 'search' | 'filter' | 'account' | 'language' | 'menu';

/**
 * Words in class names, ids, labels and addresses; the first topic listed wins. From the mark-up of common themes (Dawn, Storefront,
 * Bootstrap, Foundation) and our own judgement for the languages that Floorwalker reads.
 */
const words: readonly (readonly [Topic, RegExp])[] = [
  ['cart', /cart|basket|\bbag\b|panier|warenkorb|carrito|cesta|carrello|winkelwagen|kundvagn|koszyk|корзин|カート|购物车/],
  ['search', /search|\bsuche?n?\b|recherche|buscar|busca\b|cerca\b|zoeken|szukaj|поиск|検索|搜索/],
  ['filter', /filter|facet|refine|filtr/],
  ['account', /account|log-?in|sign-?in|\bkonto|compte|\bcuenta|profile\b/],
  ['language', /\blang|locale|locali[sz]ation|country|currency|language|sprache|langue|idioma/],
  ['menu', /menu|menü|men[uú]\b|\bnav|navbar|navigation|burger|off-?canvas|side-?bar|drawer|mobile|меню|メニュー|菜单/],
];

/** Buttons called so open or close something; plain `button` and `btn` say nothing. */
const toggling = /toggl|burger|trigger|open|menu|\bnav|drawer|expand|dropdown|collaps|accordion|more\b|show|reveal|chevron|caret|\bicon/;
/** They close, step through slides, or do something else than opening. */
const otherwise =
  /\blogo|\bbrand|close|dismiss|overlay|backdrop|\bprev|previous|\bnext|\bplay|pause|wishlist|favou?rit|\badd[- ]?to|copy|share|print|scroll-?to|back[- ]?to/;
/** The button of a list that is cut short. English, German, French, Spanish, Italian, Dutch, Polish; class names everywhere. */
const more =
  /\bmore\b|load-?more|show-?all|view-?all|see-?all|read-?more|expand|mehr|weitere|alle anzeigen|plus\b|voir tout|más|mostrar|altro|mostra|meer|więcej|ещё|もっと|更多/;
const forward = /\bnext|forward|slide-?right|arrow-?right|right-?arrow|weiter|nächst|suivant|siguiente|avanti|volgende|следующ|次|[›»→❯▶]/;

/**
 * Buttons called so change something: what lies in a cart, who one is, what one agrees to. English, German, French, Spanish, Italian, Dutch.
 * Left out when in doubt, so roots of words will do.
 */
const acting =
  /\b(add|buy|order|pay|check[- ]?out|remove|delete|clear|reset|undo|save|apply|update|log[- ]?(in|out)|sign[- ]?(in|out|up)|subscribe|unsubscribe|submit|send|accept|agree|allow|reject|decline|consent|cookies?|vote|like|follow|compare|download|upload|notify|book|reserve|donate|chat|call|record|sort|theme|dark[- ]?mode)\b|kauf|bestell|warenkorb legen|entfern|lösch|anmeld|abmeld|senden|akzept|zustimm|ablehn|speicher|spende|ajouter|achet|command|supprim|connexion|envoy|refus|enregistr|añad|agreg|compr|elimin|borr|sesión|envia|acept|rechaz|guard|aggiung|acquist|rimuov|invia|accett|rifiut|toevoeg|bestel|verwijder|verstuur|accepteer|weiger/;

export const topicIn = remembered((text) => words.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
export const isToggling = (text: string) => toggling.test(text);
export const isOtherwise = (text: string) => otherwise.test(text);
export const isActing = (text: string) => acting.test(text);
export const asksForMore = (text: string) => more.test(text);
export const leadsForward = (text: string) => forward.test(text);
