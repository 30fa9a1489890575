import type { LightAnswer } from '../model/light-answer.ts';
import type { LinkBlock } from '../model/page.ts';
import type { WalkerAnswer } from '../model/walking.ts';

/** The background's end of light turns: blocks that passed the door, by the walker that brought them. */
export interface HeldBlocks {
  /** The answer with all its blocks, those it brought itself taken in; null when one is not held. */
  whole(token: string, answer: LightAnswer): WalkerAnswer | null;
}

/** Walkers whose blocks are kept: tabs are audited few at a time. */
const mostWalkers = 8;
/** Blocks of one walker; sites whose menus differ from page to page begin anew after so many. */
const mostBlocks = 1_000;

export function heldBlocks(): HeldBlocks {
  const held = new Map<string, Map<string, LinkBlock>>();
  const of = (token: string) => {
    const known = held.get(token);
    if (known) return known;
    const [oldest] = held.keys();
    if (held.size >= mostWalkers && oldest !== undefined) held.delete(oldest);
    const fresh = new Map<string, LinkBlock>();
    held.set(token, fresh);
    return fresh;
  };
  return {
    whole(token, answer) {
      if (answer.kind !== 'page' || answer.answer.outcome !== 'page') return answer as WalkerAnswer;
      const known = of(token);
      const { facts } = answer.answer;
      const blocks = facts.blocks.flatMap((block) => known.get(block.id) ?? ('links' in block ? block : []));
      if (blocks.length < facts.blocks.length) return null;
      if (known.size > mostBlocks) known.clear();
      for (const block of blocks) known.set(block.id, block);
      return { kind: 'page', answer: { ...answer.answer, facts: { ...facts, blocks } } };
    },
  };
}
