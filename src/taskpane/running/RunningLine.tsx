import { Caption1, ProgressBar } from '@fluentui/react-components';
import type { CommandName, Running } from '../../commands';
import { fill, type Text } from '../../core/text';
import { useWords } from '../parts/language';

const starting: Readonly<Record<CommandName, Text>> = {
  validate: { zh: '正在校验…', en: 'Validating…' },
  generate: { zh: '正在生成报表…', en: 'Generating the report…' },
  freeze: { zh: '正在定稿…', en: 'Freezing the report…' },
  exportWord: { zh: '正在导出 Word 文档…', en: 'Exporting the Word document…' },
  insertTemplate: { zh: '正在插入模板…', en: 'Inserting the template…' },
  beginNextYear: { zh: '正在建立次年的填报工作簿…', en: 'Making the next year’s workbook…' },
  clearMarks: { zh: '正在清除标记…', en: 'Clearing the marks…' },
};

const counted: Text = { zh: '{step}（{done}/{of}）', en: '{step} ({done} of {of})' };

/** The command under way, with the step it is at and how many there are. */
export function RunningLine({ running }: { readonly running: Running }) {
  const words = useWords();
  const { done, of } = running.progress ?? { done: 0, of: 0 };
  const label = words(stepOf(running));
  return (
    <>
      <Caption1 block>{label}</Caption1>
      <ProgressBar aria-label={label} {...(of > 0 && { value: done, max: of })} />
    </>
  );
}

function stepOf({ command, progress }: Running): Text {
  if (progress === undefined) return starting[command];
  const { step, done, of } = progress;
  return of > 0 ? fill(counted, { step, done: String(done), of: String(of) }) : step;
}
