import type { Outcome } from '../commands';
import type { Text } from '../core/text';
import type { NoticeProps } from './Notice';
import { verdictInWords } from './verdictInWords';

const inserted: Text = {
  zh: '模板已插入。请先阅读第一张表的填写说明，填好后点“校验”。',
  en: 'The template is in place. Read the first sheet, fill the tables in, then validate.',
};

const alreadyThere: Text = {
  zh: '填报表都已在本工作簿中，没有新增工作表。',
  en: 'All input tables are already in this workbook; no sheet was added.',
};

const written: Text = { zh: '报表已写入本工作簿。', en: 'The report stands in this workbook.' };

const nothingWritten: Text = {
  zh: '没有写入任何报表：填报表中有数据未能读取。请先更正。',
  en: 'No report was written, because some input could not be read. Correct it first.',
};

/** How the last command ended, in one sentence for each thing it did. */
export function outcomeInWords(outcome: Outcome): readonly NoticeProps[] {
  switch (outcome.kind) {
    case 'templateInserted':
      return [
        outcome.sheets.length === 0
          ? { intent: 'info', text: alreadyThere }
          : { intent: 'success', text: inserted },
      ];
    case 'validated':
      return [verdictInWords(outcome.validation)];
    case 'generated':
      return [
        outcome.generation.sheets.length === 0
          ? { intent: 'warning', text: nothingWritten }
          : { intent: 'success', text: written },
        verdictInWords(outcome.generation.validation),
      ];
  }
}
