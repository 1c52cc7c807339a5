import { nameOf, type Account, type Scope, type Selection } from '../account';
import type { Text } from '../text';
import { scopeInWords } from './scopeInWords';

/** The name of a measure of a subject: `“甲项目”执行率`. */
export function labelOf(subject: Text, measure: Text): Text {
  return { zh: `${subject.zh}${measure.zh}`, en: `${subject.en}: ${inSentence(measure.en)}` };
}

/** A name that somebody typed, where words follow it. */
export function quoted(name: string): Text {
  return { zh: `“${name}”`, en: name };
}

/** A part of a subject, where both are named. */
export function partOf(whole: Text, part: Text): Text {
  return { zh: `${whole.zh}的${part.zh}`, en: `${whole.en}, ${part.en}` };
}

/** A row of a list by its place from 0, since others may be called alike. */
export function numbered(place: number, name: string): Text {
  const count = String(place + 1);
  return { zh: `第 ${count} 项“${name}”`, en: `${count}. ${name}` };
}

/** The name of what a scope has below a code, or in all. */
export function ofSelection(account: Account, { scope, code }: Selection, measure: Text): Text {
  return ofCodes(account, { scope, codes: code === '' ? [] : [code] }, measure);
}

/** The name of what a scope has below some codes. */
export function ofCodes(
  account: Account,
  { scope, codes }: { readonly scope: Scope; readonly codes: readonly string[] },
  measure: Text,
): Text {
  const { zh, en } = scopeInWords(scope);
  const scoped = en === '' ? measure.en : `${en} ${inSentence(measure.en)}`;
  if (codes.length === 0) return { zh: zh + measure.zh, en: scoped };
  const named = labelOf(codesInWords(account, codes), { zh: measure.zh, en: scoped });
  return { ...named, zh: zh + named.zh };
}

/** `“2012901 行政运行”科目`, before what it has: many codes are called alike. */
export function codesInWords(account: Account, codes: readonly string[]): Text {
  const { zh, en } = quoted(codes.map((code) => codeWithName(account, code)).join('、'));
  return { zh: `${zh}科目`, en };
}

/** A code without a name is called by itself. */
function codeWithName(account: Account, code: string): string {
  const name = nameOf(account, code);
  return name === code ? code : `${code} ${name}`;
}

/** Words that go on in a sentence. */
function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
