/** A text in both languages of the program. */
export type Text = Readonly<Record<'zh' | 'en', string>>;

export type Language = keyof Text;

/** The names between braces in a template: `SlotsOf<'a {b} {c}'>` is `'b' | 'c'`. */
export type SlotsOf<T extends string> = T extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsOf<Rest>
  : never;

/** Fills `{slot}` in both languages; a slot that is not given throws, since that is a fault of ours. */
export function fill(template: Text, slots: Readonly<Record<string, string | Text>>): Text {
  return { zh: fillOne(template.zh, slots, 'zh'), en: fillOne(template.en, slots, 'en') };
}

function fillOne(
  template: string,
  slots: Readonly<Record<string, string | Text>>,
  language: Language,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = slots[name];
    if (slot === undefined) throw new Error(`No slot ${name} for "${template}"`);
    return typeof slot === 'string' ? slot : slot[language];
  });
}

/** The same words in both languages: a name, a code, a number. */
export function verbatim(words: string): Text {
  return { zh: words, en: words };
}
