/** The walker of the page we stand in. */
interface Walking {
  /** Another was put into the page while this one walked. */
  isAskedAgain: boolean;
  readonly isAlive: () => boolean;
}

/**
 * Lets one walker walk in a page. The browser says that a tab has loaded whenever a frame in it has, those too in which we draw: a walker that is put
 * into the page then must not take the work out of the hands of the one that is at it. It goes when that one is dismissed, which may be for another check.
 */
export async function walkAlone(walk: () => Promise<void>, isAlive: () => boolean): Promise<void> {
  const world = globalThis as { floorwalker?: Walking };
  if (world.floorwalker?.isAlive()) {
    world.floorwalker.isAskedAgain = true;
    return;
  }
  const own: Walking = { isAskedAgain: false, isAlive };
  world.floorwalker = own;
  do {
    own.isAskedAgain = false;
    await walk();
  } while (own.isAskedAgain && isAlive() && world.floorwalker === own);
  if (world.floorwalker === own) delete world.floorwalker;
}
