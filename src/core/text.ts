/** A text in both languages of the program. */
export type Text = Readonly<Record<'zh' | 'en', string>>;

export type Language = keyof Text;

/** The names between braces in a template: `SlotsOf<'a {b} {c#of it|of them}'>` is `'b' | 'c'`. */
export type SlotsOf<T extends string> = T extends `${string}{${infer Slot}}${infer Rest}`
  ? NameOf<Slot> | SlotsOf<Rest>
  : never;

type NameOf<Slot extends string> = Slot extends `${infer Name}#${string}` ? Name : Slot;

/**
 * Fills `{slot}` in both languages, and `{count#error|errors}` with the count and the words for one or for several; a slot
 * that is not given throws, since that is a fault of ours.
 */
export function fill(template: Text, slots: Readonly<Record<string, string | Text>>): Text {
  return { zh: fillOne(template.zh, slots, 'zh'), en: fillOne(template.en, slots, 'en') };
}

function fillOne(
  template: string,
  slots: Readonly<Record<string, string | Text>>,
  language: Language,
): string {
  return template.replace(
    /\{(\w+)(?:#([^|}]*)\|([^}]*))?\}/g,
    (_, name: string, ofOne?: string, ofSeveral?: string) => {
      const slot = slots[name];
      if (slot === undefined) throw new Error(`No slot ${name} for "${template}"`);
      const words = typeof slot === 'string' ? slot : slot[language];
      const counted = words === '1' ? ofOne : ofSeveral;
      return counted === undefined ? words : `${words} ${counted}`;
    },
  );
}

/** The same words in both languages: a name, a code, a number. */
export function verbatim(words: string): Text {
  return { zh: words, en: words };
}
