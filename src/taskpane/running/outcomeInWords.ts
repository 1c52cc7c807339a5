import type { NewYear, Outcome } from '../../commands';
import { fill, type Text } from '../../core/text';
import type { Validation } from '../../core/validation';
import type { ClearedMarks } from '../../excel';
import type { NoticeProps } from '../parts/Notice';
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

const frozen: Text = {
  zh: '报表已定稿：公式已改为数值。再次生成报表即恢复为公式。',
  en: 'The report is frozen: its formulas are values now. Generating again makes them live.',
};

const nothingWritten: Text = {
  zh: '没有写入任何报表：填报表中有数据未能读取。请先更正。',
  en: 'No report was written, because some input could not be read. Correct it first.',
};

const exported: Text = {
  zh: '已导出“{name}”，一般保存在“下载”文件夹。打开时 Word 会问是否更新域，请选“是”：目录的页码由 Word 填入。',
  en: 'Exported “{name}”; look for it among your downloads. When Word asks whether to update the fields, answer Yes: it then fills in the pages of the contents.',
};

const nothingExported: Text = {
  zh: '没有导出 Word 文档：填报表中有数据未能读取。请先更正。',
  en: 'No Word document was made, because some input could not be read. Correct it first.',
};

const yearOpened: Text = {
  zh: '次年的填报工作簿已在新窗口打开，请先保存。单位、机构、科目和项目名称已带入，上年决算数、年初结转和结余取自本年决算；其余请填写。',
  en: 'The next year’s workbook is open in a window of its own; save it first. Names, codes and last year’s finals are filled in; the rest is to be typed.',
};

const yearSaved: Text = {
  zh: '次年的填报工作簿已保存为“{name}”，一般在“下载”文件夹。单位、机构、科目和项目名称已带入，上年决算数、年初结转和结余取自本年决算；其余请填写。',
  en: 'The next year’s workbook was saved as “{name}”; look for it among your downloads. Names, codes and last year’s finals are filled in; the rest is to be typed.',
};

const noYear: Text = {
  zh: '没有建立次年的填报工作簿：填报表中有数据未能读取。请先更正。',
  en: 'The next year was not begun, because some input could not be read. Correct it first.',
};

const correctFirst: Text = {
  zh: '本年还有 {count} 个错误。请更正后重新建立次年的工作簿，带入的数才与定稿一致。',
  en: 'This year still has {count#error|errors}. Correct them and begin the next year again, so that it takes over the right amounts.',
};

const marksCleared: Text = {
  zh: '已删除 {count} 条标记。',
  en: '{count#mark was|marks were} deleted.',
};

const noMarks: Text = { zh: '本工作簿中没有标记。', en: 'There are no marks in this workbook.' };

const threadsKept: Text = {
  zh: '有 {count} 条标记已有人回复：已设为已解决，没有删除。',
  en: '{count#mark with replies was|marks with replies were} resolved, not deleted.',
};

const marksOnProtected: Text = {
  zh: '有 {count} 条标记在受保护的工作表上，没有删除；请撤销保护后再清除。',
  en: '{count#mark stands on a protected sheet and was|marks stand on protected sheets and were} left. Remove the protection and clear again.',
};

function clearedInWords({ removed, resolved, kept }: ClearedMarks): readonly Text[] {
  if (removed + resolved + kept === 0) return [noMarks];
  const told = [
    { text: marksCleared, count: removed },
    { text: threadsKept, count: resolved },
    { text: marksOnProtected, count: kept },
  ];
  return told.filter(({ count }) => count > 0).map(({ text, count }) => fill(text, { count: String(count) }));
}

function yearInWords(
  { file, isOpen, validation }: NewYear,
  now: Validation | undefined,
): readonly NoticeProps[] {
  if (file === undefined) return [{ intent: 'warning', text: noYear }];
  const begun = isOpen ? yearOpened : fill(yearSaved, { name: file.name });
  const { errors } = (now ?? validation).summary;
  const warned = errors === 0 ? [] : [fill(correctFirst, { count: String(errors) })];
  return [
    { intent: 'success', text: begun },
    ...warned.map((text): NoticeProps => ({ intent: 'warning', text })),
  ];
}

function asInfo(text: Text): NoticeProps {
  return { intent: 'info', text };
}

/**
 * How the last command ended, in one sentence for each thing it did. The verdict follows the workbook as it is now; it is left
 * out where the findings are shown, beside which it stands.
 */
export function outcomeInWords(outcome: Outcome, now: Validation | undefined): readonly NoticeProps[] {
  switch (outcome.kind) {
    case 'templateInserted':
      return [
        outcome.sheets.length === 0
          ? { intent: 'info', text: alreadyThere }
          : { intent: 'success', text: inserted },
      ];
    case 'yearBegun':
      return yearInWords(outcome, now);
    case 'validated':
      return outcome.notes.map(asInfo);
    case 'marksCleared':
      return clearedInWords(outcome.marks).map(asInfo);
    case 'frozen':
      return outcome.freezing.sheets.length === 0 ? [] : [{ intent: 'success', text: frozen }];
    case 'wordExported':
      return outcome.file === undefined
        ? [{ intent: 'warning', text: nothingExported }]
        : [
            { intent: 'success', text: fill(exported, { name: outcome.file.name }) },
            ...outcome.notes.map((text): NoticeProps => ({ intent: 'warning', text })),
            verdictInWords(now ?? outcome.validation, 'findingsTab'),
          ];
    case 'generated':
      return outcome.generation.sheets.length === 0
        ? [{ intent: 'warning', text: nothingWritten }]
        : [
            { intent: 'success', text: written },
            verdictInWords(now ?? outcome.generation.validation, 'findingsTab'),
          ];
  }
}
