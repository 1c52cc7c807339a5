/** The checks of one thing after the other, made only when they are asked for: a run of very many may stop between them. */
export function* oneByOne<Thing, Made>(
  things: Iterable<Thing>,
  checksOf: (thing: Thing) => readonly Made[],
): Generator<Made> {
  for (const thing of things) yield* checksOf(thing);
}
