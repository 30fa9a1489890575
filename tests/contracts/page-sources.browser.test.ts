import { createBackgroundPageSource } from '@/lib/adapters/background-page-source.ts';
import { browserClock } from '@/lib/adapters/browser-clock.ts';
import { carryOut } from '@/lib/adapters/carry-out.ts';
import { walk } from '@/lib/adapters/walk.ts';
import { createWalkerDesk } from '@/lib/adapters/walker-desk.ts';
import { checkAnswer } from '@/lib/messaging/check-answer.ts';
import { heldBlocks } from '@/lib/messaging/held-blocks.ts';
import { lightTurns } from '@/lib/messaging/light-turn.ts';
import { fakeConnection } from '@/tests/fakes/fake-connection.ts';
import { fakeSight } from '@/tests/fakes/fake-sight.ts';
import { pageSourceContract, type SourceUnderTest } from './page-source.contract.ts';
import { testPatience, troubledSourceContract } from './troubled-source.contract.ts';

const { origin } = location;
const siteOf = (name: string) => (path: string) => `${origin}/__trouble/${name}${path}`;

/** As in Firefox: the background fetches and parses. */
function background(name: string): SourceUnderTest {
  return { source: createBackgroundPageSource(origin, fakeConnection(), { patience: testPatience }), at: siteOf(name) };
}

/** As in Chrome: a walker in the page, a desk in the background, and between them the light way and the door. */
function throughTheDoor(name: string): SourceUnderTest {
  const gone = new AbortController();
  const desk = createWalkerDesk('audit', browserClock);
  const held = heldBlocks();
  void walk({
    walker: { token: name, since: 1 },
    connection: fakeConnection(),
    sight: fakeSight(),
    carryOut: (order, errand) => carryOut(order, { ...errand, origin, patience: testPatience }),
    turn: lightTurns(async (sent) => {
      const turn = structuredClone(sent);
      const checked = turn.answers.flatMap((answer) => checkAnswer(answer, origin) ?? []);
      return desk.turn({ ...turn, answers: checked.flatMap((answer) => held.whole(name, answer) ?? []) });
    }),
    isWanted: () => true,
    signal: gone.signal,
  });
  return { source: desk.source, at: siteOf(name), close: () => gone.abort() };
}

pageSourceContract('the background', background('background'));
pageSourceContract('the walker at its desk', throughTheDoor('walker'));
troubledSourceContract('the background', background('backgroundtroubled'));
troubledSourceContract('the walker at its desk', throughTheDoor('walkertroubled'));
