/** A stretch of a sentence: words as they are, or an Excel formula that gives some. */
type Stretch =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'formula'; readonly formula: string };

/** A text of which Excel computes some stretches. */
export type LiveText = readonly Stretch[];

export function plainWords(text: string): LiveText {
  return text === '' ? [] : [{ kind: 'words', text }];
}

export function computed(formula: string): LiveText {
  return [{ kind: 'formula', formula }];
}

/** One after the other; undefined where one of them is. */
export function together(texts: readonly (LiveText | undefined)[]): LiveText | undefined {
  const all = texts.filter((text) => text !== undefined);
  return all.length === texts.length ? merged(all.flat()) : undefined;
}

/** Either of two texts, by an Excel condition or by what is known: what both begin or end with stands once. */
export function either(
  test: string | boolean,
  yes: LiveText | undefined,
  no: LiveText | undefined,
): LiveText | undefined {
  if (typeof test === 'boolean') return test ? yes : no;
  if (yes === undefined || no === undefined) return undefined;
  const [a, b] = [atomsOf(yes), atomsOf(no)];
  const first = commonLength(a, b);
  const last = commonLength(a.slice(first).reverse(), b.slice(first).reverse());
  const [onlyA, onlyB] = [a.slice(first, a.length - last), b.slice(first, b.length - last)];
  const choice = `IF(${test},${written(merged(onlyA))},${written(merged(onlyB))})`;
  const differ = onlyA.length + onlyB.length > 0;
  return merged([...a.slice(0, first), ...(differ ? computed(choice) : []), ...a.slice(a.length - last)]);
}

/** The Excel formula of a text, without its leading `=`. */
export function written(text: LiveText): string {
  const terms = text.flatMap((stretch) =>
    stretch.kind === 'words' ? literalsOf(stretch.text) : [stretch.formula],
  );
  return terms.length === 0 ? '""' : terms.join('&');
}

/** Whether any stretch refers to a cell. */
export function isLive(text: LiveText): boolean {
  return text.some((stretch) => stretch.kind === 'formula' && stretch.formula.includes('!'));
}

const longestLiteral = 255;

/** A text as literals that Excel takes, their quotes doubled. */
function literalsOf(text: string): readonly string[] {
  const literals: string[] = [];
  for (const character of text) {
    const quoted = character === '"' ? '""' : character;
    const last = literals.at(-1);
    if (last !== undefined && last.length + quoted.length <= longestLiteral)
      literals[literals.length - 1] = last + quoted;
    else literals.push(quoted);
  }
  return literals.map((literal) => `"${literal}"`);
}

function atomsOf(text: LiveText): LiveText {
  return text.flatMap((stretch): LiveText =>
    stretch.kind === 'words' ? Array.from(stretch.text, (of) => ({ ...stretch, text: of })) : [stretch],
  );
}

function merged(text: LiveText): LiveText {
  const result: Stretch[] = [];
  for (const stretch of text) {
    const last = result.at(-1);
    if (last?.kind === 'words' && stretch.kind === 'words')
      result[result.length - 1] = { kind: 'words', text: last.text + stretch.text };
    else result.push(stretch);
  }
  return result;
}

function commonLength(a: LiveText, b: LiveText): number {
  const differing = a.findIndex((stretch, index) => !isSame(stretch, b[index]));
  return differing < 0 ? a.length : differing;
}

function isSame(a: Stretch, b: Stretch | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
