import type { LightAnswer, LightBlock } from '../model/light-answer.ts';
import type { TurnReply, WalkerAnswer, WalkerTurn } from '../model/walking.ts';

/** A turn as it travels: menus and footers, which are most of a page and the same on all of them, go once. */
export type LightTurn = Omit<WalkerTurn, 'answers'> & { readonly answers: readonly LightAnswer[] };
/** `lacking`: nothing of the turn was taken, since it names a block that is not held; it is to be sent whole. */
export type LightReply = TurnReply | 'lacking';

/** The walker's end: leaves out what the background has taken in before, and sends it all when the background has forgotten (it was restarted). */
export function lightTurns(
  send: (turn: LightTurn) => Promise<LightReply | undefined>,
): (turn: WalkerTurn) => Promise<TurnReply | undefined> {
  const held = new Set<string>();
  return async (turn) => {
    let sent = turn.answers.map((answer) => lighten(answer, held));
    let reply = await send({ ...turn, answers: sent });
    if (reply === 'lacking') {
      held.clear();
      sent = [...turn.answers];
      reply = await send({ ...turn, answers: sent });
    }
    if (reply === undefined || reply === 'lacking') return undefined;
    for (const block of sent.flatMap(blocksOf)) if ('links' in block) held.add(block.id);
    return reply;
  };
}

function lighten(answer: WalkerAnswer, held: ReadonlySet<string>): LightAnswer {
  if (answer.kind !== 'page' || answer.answer.outcome !== 'page') return answer;
  const { facts } = answer.answer;
  const blocks = facts.blocks.map((block) => (held.has(block.id) ? { id: block.id } : block));
  return { kind: 'page', answer: { ...answer.answer, facts: { ...facts, blocks } } };
}

function blocksOf(answer: LightAnswer): readonly LightBlock[] {
  return answer.kind === 'page' && answer.answer.outcome === 'page' ? answer.answer.facts.blocks : [];
}
