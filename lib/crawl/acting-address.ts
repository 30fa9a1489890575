import { foldText } from '../classify/fold-text.ts';
import { actingLanguages } from './acting-languages.ts';
import { actingObjects, actingParameter, actingVerbs, doingParameter, pageVerbs, runTogether } from './acting-vocabulary.ts';

const leaving = /(^|[^a-z])(log|sign)[-_. ]?(out|off)([^a-z]|$)/i;
const leavingSegments = new Set(
  actingLanguages.flatMap(({ leave }) => leave.map((words) => foldText(words).join('-'))).filter((words) => words !== ''),
);
const verbsOfLanguages = new Set(actingLanguages.flatMap(({ verbs }) => verbs));
const carts = new Set(actingLanguages.flatMap((one) => one.carts.map((cart) => foldText(cart).join('-'))));

/** What stands in letters to one person: `/verify-email/4f3a`, `/confirm?code=7`. */
const letterSegment =
  /^(verify|verification|confirm|confirmation|activate|activation|reset|optin|opt-in|invite|invitation|magic-link)([-_]?(e-?mail|password|account))?$/i;
const letterParameter = /^(code|key|hash|signature|sig|uid)$/i;
const productParameter = /^(product|products|variant|item|sku)([-_]?ids?)?$|^id_product$/i;

/** How an address acts when it is requested, or null when nothing speaks for it. A doubt counts as acting. */
export function actingAddress(address: string): 'acts' | 'logs-out' | null {
  const url = new URL(address);
  const segments = url.pathname.split('/').filter(Boolean).map(decode);
  if (segments.some(isLeaving)) return 'logs-out';
  for (const [name, value] of url.searchParams) if (isLeaving(name) || value.split('/').some(isLeaving)) return 'logs-out';
  for (const [name, value] of url.searchParams) {
    if (actingParameter.test(name.replace(/\[.*\]$/, ''))) return 'acts';
    // `?rt=checkout/cart&product_id=52`: a cart that is told of a product takes it in.
    if (productParameter.test(name) && speaksOfCart(url)) return 'acts';
    if (letterParameter.test(name) && segments.some((segment) => letterSegment.test(segment))) return 'acts';
    if (doingParameter.test(name) && value.split(/[/|]/).some((part) => isActing(part) || endsInVerb(part))) return 'acts';
  }
  return segments.some((_, at) => actsAt(segments, at) && !(url.search === '' && isPageName(segments, at))) ? 'acts' : null;
}

/** Whether a part of the path acts, by itself or by what stands around it. */
function actsAt(segments: readonly string[], at: number): boolean {
  const segment = segments[at] ?? '';
  const next = segments[at + 1];
  const isLast = next === undefined;
  if (runTogether.test(segment)) return true;
  if (isActing(segment)) return true;
  const plain = foldText(segment).join('-');
  // `/panier/ajouter/12`, `/cart/123456:1`, `/cart/plus/3`
  if (carts.has(plain) && next !== undefined) return isNumbers(next) || isVerbOfLanguages(next);
  // `/currency/EUR`, `/language/de`; `/lang/fr/produits` is where a language lives.
  if (/^(currency|currencies|language|locale|lang|country|region)$/.test(plain))
    return at === segments.length - 2 && /^[a-z]{2,3}([-_][a-z]{2})?$/i.test(next ?? '');
  return letterSegment.test(plain) && !isLast && /\d/.test(next);
}

function isLeaving(text: string): boolean {
  return leaving.test(text) || leavingSegments.has(foldText(text).join('-'));
}

/** `add`, `add-to-cart`, `cart.remove`, `addToWishlist`, `reMOVE`; not `how-to-add-milk`, `set-of-six-cups` or `buy-green-tea`. */
function isActing(segment: string): boolean {
  return isActingPhrase(segment) || isActingPhrase(segment.replace(/([a-z])([A-Z])/g, '$1 $2'));
}

function isActingPhrase(phrase: string): boolean {
  const tokens = phrase
    .toLowerCase()
    .replace(/\.(php|html?|aspx?|jsp|do)$/, '')
    .split(/[^a-z]+/)
    .filter(Boolean);
  if (tokens.length === 0 || tokens.length > 5) return false;
  return tokens.some((token) => actingVerbs.has(token)) && tokens.every((token) => actingVerbs.has(token) || actingObjects.has(token));
}

/** A cart at the end of the path, or of the route. */
function speaksOfCart({ pathname, searchParams }: URL): boolean {
  return [pathname, searchParams.get('route') ?? '', searchParams.get('rt') ?? ''].some((path) =>
    carts.has(foldText((path.split(/[/.]/).filter(Boolean).at(-1) ?? '').replace(/\.(php|html?)$/, '')).join('-')),
  );
}

function isVerbOfLanguages(segment: string): boolean {
  return verbsOfLanguages.has(foldText(segment).join('-'));
}

function isNumbers(segment: string): boolean {
  return /^\d+([:,;_-]\d+)*$/.test(segment);
}

/** `returns.add`, `order_cancel`: what a route calls is a verb, whatever it acts on. */
function endsInVerb(part: string): boolean {
  return actingVerbs.has(part.toLowerCase().split(/[._-]/).at(-1) ?? '') && /[._-]/.test(part);
}

/** At the end of a path some verbs are rather the name of a page: `/order`, `/careers/apply`, `/reset-password`; not `/products/3/like`. */
function isPageName(segments: readonly string[], at: number): boolean {
  const [first = ''] = (segments[at] ?? '')
    .toLowerCase()
    .replace(/\.(php|html?|aspx?)$/, '')
    .split(/[^a-z]+/);
  return at === segments.length - 1 && pageVerbs.has(first) && !/\d/.test(segments[at - 1] ?? '');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
