const harmless = /^[\p{Script=Han}（）、，。；：“”《》\s]+$/u;
const numeralOrTime = /[〇零一二三四五六七八九十百千万亿年月日时分秒上下午真假]/u;

/**
 * Text that Excel keeps as text: whatever could become a formula, a number, a date or a truth value gets the apostrophe
 * that Excel itself uses, which is no part of the value. A name that begins with `=` stays a name.
 */
export function asText(text: string): string {
  if (text === '') return '';
  return harmless.test(text) && !numeralOrTime.test(text) ? text : `'${text}`;
}
