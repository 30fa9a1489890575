import type { LinkBlock, PageFacts } from './page.ts';
import type { PageAnswer } from './page-answer.ts';
import type { WalkerAnswer } from './walking.ts';

/** A block that the background is thought to hold is named only. */
export type LightBlock = LinkBlock | Pick<LinkBlock, 'id'>;

/** What came of asking for a page, as it travels from the walker to the background. */
export type LightPageAnswer =
  | Exclude<PageAnswer, { outcome: 'page' }>
  | (Omit<Extract<PageAnswer, { outcome: 'page' }>, 'facts'> & {
      readonly facts: Omit<PageFacts, 'blocks'> & { readonly blocks: readonly LightBlock[] };
    });

export type LightAnswer = Exclude<WalkerAnswer, { kind: 'page' }> | { readonly kind: 'page'; readonly answer: LightPageAnswer };
