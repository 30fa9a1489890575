/**
 * Works something out once for each thing and keeps it as long as the thing is there: what a page shows does not change, and results
 * are worked out again and again while pages arrive. `context` is what it is seen with (a list of words); with another one it is
 * worked out anew. `work` must depend on nothing but these two.
 */
export function remembering<Thing extends object, Context extends object, Found>(
  work: (thing: Thing, context: Context) => Found,
): (thing: Thing, context: Context) => Found {
  const known = new WeakMap<Context, WeakMap<Thing, { readonly found: Found }>>();
  return (thing, context) => {
    let things = known.get(context);
    if (!things) known.set(context, (things = new WeakMap()));
    let one = things.get(thing);
    if (!one) things.set(thing, (one = { found: work(thing, context) }));
    return one.found;
  };
}
