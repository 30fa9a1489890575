/** Numbers in 0..1, the same for the same seed; good enough to scatter faults. Constants: Numerical Recipes, chapter 7. */
export function seededChance(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
