import { readSetting } from '../core/account';
import { settings } from '../core/inputs/settings';
import { lineSpacingOf, type Publication } from '../core/publication';
import { fill } from '../core/text';
import type { Arguments } from './arguments';

type Asked = Partial<Pick<Publication, 'lineSpacing'>>;

const refused = {
  zh: '行距 {found} 不可用，应为：{expected}。请改正 --line-spacing 后重试。',
  en: 'No line spacing: {found}. Expected: {expected}. Correct --line-spacing and try again.',
} as const;

/** The line spacing asked for in place of the workbook's, if any; undefined where it is none, after saying so on stderr. */
export function lineSpacingAskedFor({ lineSpacing: found }: Arguments): Asked | undefined {
  if (found === undefined) return {};
  const reading = readSetting(found, settings.lineSpacing);
  if ('text' in reading) return { lineSpacing: lineSpacingOf(reading.text) };
  const { zh, en } = fill(refused, { found, expected: reading.expected });
  console.error(`${zh}\n${en}`);
  return undefined;
}
