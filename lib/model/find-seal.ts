import { rememberingTexts } from './remembering-texts.ts';
import type { Seal } from './seal.ts';
import { seals } from './seals.ts';

/** Longer texts tell a story in which a seal may be named; measured in characters. */
const longest = 80;
/** Words that stand beside the name of a seal on the seal itself, in the languages of its countries. Our own knowledge. */
const besideName =
  /^(?:\d{1,4}|a|an|the|by|of|with|and|in|for|is|we|our|are|us|on|x|px|w|h|von|bei|mit|und|der|die|das|durch|de|du|la|le|et|en|y|per|da|v\d?|logos?|seals?|seales|badges?|icons?|labels?|marks?|trustmark|stars?|rated|ratings?|reviews?|profile|leader|certif\p{L}*|zertifi\p{L}*|accredited|accreditation|approved|registered|member|business|company|rating|verified|checked|platinum|gold|silver|bronze|transparency|siegel|guetesiegel|gütesiegel|prüfsiegel|geprüft\p{L}*|keurmerk|norm|standard|\p{L}?small|large|white|black|color|colour|dark|light|footer|header|rgb|cmyk|svg|png|jpe?g|webp|gif|min|2x|3x)$/iu;
const anyName = new RegExp(seals.map(({ names }) => names.source).join('|'), 'iu');
/** Characters of text of which is kept, twice, whether they name a seal: the names of links repeat on every page. */
const keptCharacters = 500_000;
const namesAny = rememberingTexts((text) => anyName.test(text), keptCharacters);

/**
 * The seal that a short text names, or null: an alternative text or the name of a picture file; the words of a link, which name
 * goods and topics as well, so that everyday words do not count there.
 */
export function sealNamed(text: string, where: 'picture' | 'link'): Seal | null {
  if (text === '' || text.length > longest || !namesAny(text)) return null;
  const mayBe = (seal: Seal) => (where === 'picture' ? !seal.alone || isAlone(text, seal) : !seal.alone && seal.only !== 'pictures');
  return seals.find((seal) => seal.names.test(text) && mayBe(seal)) ?? null;
}

function isAlone(text: string, { names }: Seal): boolean {
  const rest = text.replace(names, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return rest.every((word) => besideName.test(word));
}

/** The seal whose host an address (host and path, without the scheme) lies on; null for none. */
export function sealAt(address: string): Seal | null {
  const [host = ''] = address.split(/[/?#]/, 1);
  const labels = host.toLowerCase().replace(/:\d+$/, '').split('.');
  for (let at = 0; at < labels.length - 1; at++)
    for (const { path, seal } of byHost.get(labels.slice(at).join('.')) ?? []) if (address.slice(host.length).startsWith(path)) return seal;
  return null;
}

const byHost = new Map<string, { readonly path: string; readonly seal: Seal }[]>();
for (const seal of seals)
  for (const place of seal.hosts) {
    const [host = ''] = place.split('/', 1);
    byHost.set(host, [...(byHost.get(host) ?? []), { path: place.slice(host.length), seal }]);
  }

const byId = new Map(seals.map((seal) => [seal.id, seal]));

/** null: named by a list that was another one. */
export const sealById = (id: string): Seal | null => byId.get(id) ?? null;
