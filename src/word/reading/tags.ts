/** A tag of XML and the text after it; `at` and `wordsAt` are places in the XML. */
export interface Tag {
  readonly close: boolean;
  readonly name: string;
  readonly attributes: string;
  readonly empty: boolean;
  readonly words: string;
  readonly at: number;
  readonly wordsAt: number;
}

/** The tags of an XML part, in order; what is commented out or declared is none. */
export function* tagsIn(xml: string): Generator<Tag, void, void> {
  for (const match of xml.matchAll(/<(\/?)([\w:]+)((?:\s[^<>]*?)?)(\/?)>([^<]*)/gu)) {
    const [whole, close, name = '', attributes = '', empty, words = ''] = match;
    const wordsAt = match.index + whole.length - words.length;
    yield { close: close === '/', name, attributes, empty: empty === '/', words, at: match.index, wordsAt };
  }
}
