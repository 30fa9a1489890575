import { expect, test } from 'vitest';
import { heldBlocks } from '@/lib/messaging/held-blocks.ts';
import { lightTurns, type LightTurn } from '@/lib/messaging/light-turn.ts';
import type { LinkBlock } from '@/lib/model/page.ts';
import type { WalkerAnswer, WalkerTurn } from '@/lib/model/walking.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const menu: LinkBlock = {
  id: 'menu-1',
  place: 'menu',
  links: [
    {
      to: 'https://shop.example/faq',
      words: 'FAQ',
      namedBy: 'text',
      place: 'menu',
      slot: 'nav a',
      rel: [],
      acts: null,
      hidden: null,
      heading: null,
    },
  ],
};
const pageOf = (url: string): WalkerAnswer => ({
  kind: 'page',
  answer: { outcome: 'page', url, bytes: 10, ms: 1, etag: null, facts: pageFacts({ url, blocks: [menu] }) },
});
const turnWith = (answers: readonly WalkerAnswer[]): WalkerTurn => ({
  walker: { token: 'w', since: 1 },
  audit: null,
  online: true,
  sight: 'seen',
  answers,
  number: 1,
  holding: [],
  received: [],
});

/** A walker and a background with a wire between them that carries text only; `restart` makes the background forget. */
function wire() {
  let held = heldBlocks();
  const sizes: number[] = [];
  const taken: WalkerAnswer[][] = [];
  let isDead = false;
  const turn = lightTurns(async (light) => {
    const text = JSON.stringify(light);
    sizes.push(text.length);
    if (isDead) return undefined;
    const { answers, walker } = JSON.parse(text) as LightTurn;
    const whole = answers.flatMap((answer) => held.whole(walker.token, answer) ?? []);
    if (whole.length < answers.length) return 'lacking';
    taken.push(whole);
    return { audit: null, orders: [], stored: [], dismissed: false };
  });
  return {
    turn,
    sizes,
    taken,
    restart: () => void (held = heldBlocks()),
    die: (dead: boolean) => void (isDead = dead),
  };
}

test('a menu travels once, and every page arrives with it', async () => {
  const { turn, sizes, taken } = wire();
  const pages = ['/1', '/2', '/3'].map((path) => pageOf(`https://shop.example${path}`));
  for (const page of pages) await turn(turnWith([page]));
  expect(taken).toEqual(pages.map((page) => [page]));
  expect(sizes[1]).toBeLessThan((sizes[0] ?? 0) - 100);
  expect(sizes[2]).toBe(sizes[1]);
});

test('a background that was restarted asks for what it lacks and gets it', async () => {
  const { turn, taken, restart } = wire();
  await turn(turnWith([pageOf('https://shop.example/1')]));
  restart();
  await turn(turnWith([pageOf('https://shop.example/2')]));
  expect(taken.at(-1)).toEqual([pageOf('https://shop.example/2')]);
});

test('what was sent to a background that died is not taken for held', async () => {
  const { turn, taken, die } = wire();
  die(true);
  expect(await turn(turnWith([pageOf('https://shop.example/1')]))).toBeUndefined();
  die(false);
  await turn(turnWith([pageOf('https://shop.example/1')]));
  expect(taken).toEqual([[pageOf('https://shop.example/1')]]);
});

test('two walkers hold blocks of their own', () => {
  const held = heldBlocks();
  const light = {
    kind: 'page',
    answer: { outcome: 'page', url: 'u', bytes: 1, ms: 1, etag: null, facts: pageFacts({ blocks: [menu] }) },
  } as const;
  expect(held.whole('one', light)).toEqual(light);
  const named = { ...light, answer: { ...light.answer, facts: { ...light.answer.facts, blocks: [{ id: menu.id }] } } };
  expect(held.whole('one', named)).toEqual(light);
  expect(held.whole('two', named)).toBeNull();
});
