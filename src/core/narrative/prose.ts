/** Typed words in one line: a line break is no part of a sentence, and a paragraph stays one paragraph. */
export function asProse(typed: string): string {
  return typed
    .trim()
    .replace(/(?<=\w)\s*[\r\n\v\f\u2028\u2029]+\s*(?=\w)/g, ' ')
    .replace(/\s*[\r\n\v\f\u2028\u2029]+\s*/g, '')
    .replace(/\t/g, ' ');
}

/** Typed words without the full stop that the wording brings itself. */
export function withoutStop(typed: string): string {
  return asProse(typed).replace(/[\s。．.；;，,]+$/, '');
}

const announced =
  /^(?:主要(?:变动|增加|减少|增减)?原因|(?:变动|增加|减少|增减)?(?:主要)?原因(?=[:：是]))(?:是|为)?[\s:：]*/;

/** A typed reason as it stands after 主要原因：, which many type as well; no full stop. */
export function asReason(typed: string): string {
  return withoutStop(typed).replace(announced, '');
}
