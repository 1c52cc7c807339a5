import { Caption1 } from '@fluentui/react-components';
import { fill, type Text } from '../../core/text';
import type { Look } from '../../excel';
import { useWords } from '../parts/language';
import { timeInWords } from './timeInWords';

type LastRuns = Look['lastRuns'];

const sentences = [
  { run: 'validated', text: { zh: '校验：{time}', en: 'Validated {time}' } },
  { run: 'generated', text: { zh: '生成报表：{time}', en: 'Report generated {time}' } },
  { run: 'frozen', text: { zh: '定稿：{time}', en: 'Frozen {time}' } },
] as const satisfies readonly { readonly run: keyof LastRuns; readonly text: Text }[];

/** When each command last succeeded in this workbook; nothing where none did. */
export function RunTimes({ lastRuns }: { readonly lastRuns: LastRuns }) {
  const words = useWords();
  const told = sentences.flatMap(({ run, text }) => {
    const when = lastRuns[run];
    return when === undefined ? [] : [words(fill(text, { time: timeInWords(when, new Date()) }))];
  });
  return told.length === 0 ? null : <Caption1 block>{told.join(' · ')}</Caption1>;
}
