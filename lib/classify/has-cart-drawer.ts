import type { PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { tellPurpose } from './tell-purpose.ts';

/**
 * Whether a cart waits on the page itself, in a part that is closed: under a heading that names it, or without one but saying that it is empty. Of shops
 * that have no other cart such drawers open by themselves when something is put into them. Judgement, from the themes of shop systems.
 */
export function hasCartDrawer({ headings, passages }: PageFacts, vocabulary: readonly LanguageWords[]): boolean {
  const names = [
    ...headings.filter(({ hidden }) => isLayer(hidden)).map(({ text }) => text),
    ...passages.filter(({ hidden, heading }) => isLayer(hidden) && heading !== '').map(({ heading }) => heading),
  ];
  return names.some((name) => tellPurpose(name, vocabulary)?.purpose === 'open-cart');
}

const isLayer = (hidden: PageFacts['headings'][number]['hidden']) => hidden === 'dialog' || hidden === 'popover' || hidden === 'hidden';
