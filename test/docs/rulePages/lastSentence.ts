import type { Rule } from '../../../src/core/rules';
import type { Text } from '../../../src/core/text';

/** The end of what a rule says, which tells what to do, as it reads in a message of its own. */
export function lastSentence({ messages }: Rule, message: Text): Text {
  return {
    zh: endOf(messages.refuted.zh, /[^。]*。$/, message.zh),
    en: endOf(messages.refuted.en, /(?:^|(?<=\. ))(?:[^.]|\.(?! ))*\.$/, message.en),
  };
}

function endOf(template: string, last: RegExp, message: string): string {
  const end = last.exec(template)?.[0] ?? '';
  if (end.includes('{how}')) return '';
  const pattern = end
    .split(/\{\w+\}/)
    .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('(?:.+?)');
  return new RegExp(pattern, 's').exec(message)?.[0] ?? '';
}
