/**
 * Works something out once for each thing and keeps it as long as the thing is there: what a page shows does not change, and results
 * are worked out again and again while pages arrive. `context` is what it is seen with (a list of words); with another one it is
 * worked out anew. `work` must depend on nothing but these two.
 */
export function remembering<Thing extends object, Context extends object, Found extends object>(
  work: (thing: Thing, context: Context) => Found,
): (thing: Thing, context: Context) => Found {
  const known = new WeakMap<Context, WeakMap<Thing, Found>>();
  return (thing, context) => {
    let things = known.get(context);
    if (!things) known.set(context, (things = new WeakMap()));
    const found = things.get(thing);
    if (found !== undefined) return found;
    const fresh = work(thing, context);
    things.set(thing, fresh);
    return fresh;
  };
}
