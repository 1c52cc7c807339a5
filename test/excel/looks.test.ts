import { runIn, validateWorkbook } from '../../src/excel';
import { expenditure } from '../../src/core/inputs/expenditure';
import { otherAmounts } from '../../src/core/inputs/otherAmounts';
import { unit } from '../../src/core/inputs/unit';
import { readInputs } from '../../src/excel/reading/readInputs';
import { createLocalExcel, type LocalExcel } from '../../src/host';
import { sampleWorkbook } from '../core/sampleAccount';
import { excelHolding, type FoundBy } from './excelHolding';

/** The sample with something done to the sheet of an input table, and what is then read of it. */
async function changedSample(
  change: (sheet: Excel.Worksheet) => void,
  { foundBy = 'table', name = expenditure.name }: { readonly foundBy?: FoundBy; readonly name?: string } = {},
): Promise<LocalExcel> {
  const excel = await excelHolding(sampleWorkbook(), foundBy);
  await excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
  excel.resetTraffic();
  return excel;
}

async function looksOf(excel: LocalExcel) {
  const { raw } = await runIn(excel.Excel)(readInputs);
  return raw.get(expenditure)?.looks;
}

async function findingsOf(excel: LocalExcel, rule: string): Promise<readonly string[]> {
  const { findings } = await validateWorkbook(runIn(excel.Excel));
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => message.zh);
}

async function problemsOf(excel: LocalExcel): Promise<readonly string[]> {
  const { readProblems } = await validateWorkbook(runIn(excel.Excel));
  return readProblems.map(({ message }) => message.zh);
}

describe('hidden rows', () => {
  test.each<FoundBy>(['table', 'name', 'header'])(
    'of a table found by %s are read and told of',
    async (foundBy) => {
      const excel = await changedSample(
        (sheet) => {
          sheet.getRange('6:7').rowHidden = true;
        },
        { foundBy },
      );
      const [message, ...more] = await findingsOf(excel, 'inputRowsShown');
      expect(message).toContain('第 6 行 组织事务（12,600、21,300）；第 7 行');
      expect(more).toEqual([]);
      expect(excel.traffic).toHaveLength(foundBy === 'header' ? 3 : 2);
    },
  );

  test('are known where all of them are hidden, in one round trip', async () => {
    const excel = await changedSample((sheet) => {
      sheet.getRange('1:30').rowHidden = true;
    });
    expect((await looksOf(excel))?.hiddenRows?.size).toBe(10);
    expect(excel.traffic).toHaveLength(1);
  });

  test('stay hidden in a file', async () => {
    const excel = await changedSample((sheet) => {
      sheet.getRange('6:6').rowHidden = true;
    });
    const reopened = await createLocalExcel({ xlsx: await excel.save() });
    expect(await findingsOf(reopened, 'inputRowsShown')).toHaveLength(1);
  });
});

describe('formulas', () => {
  test.each<FoundBy>(['table', 'name', 'header'])(
    'of a table found by %s that leave out a row are told of',
    async (foundBy) => {
      const excel = await changedSample(
        (sheet) => {
          sheet.getRange('D2').formulas = [['=D3+D5+D8']];
          sheet.getRange('D3').formulas = [['=SUM(D4,D6:D7)']];
        },
        { foundBy },
      );
      const [message, ...more] = await findingsOf(excel, 'formulasCoverTheirBlock');
      expect(message).toContain('支出明细!D2（合计 › 基本支出）的公式 =D3+D5+D8 漏掉了应计入的 D10');
      expect(more).toEqual([]);
      expect(excel.traffic).toHaveLength(foundBy === 'header' ? 3 : 2);
    },
  );

  test('on a protected sheet are found all the same', async () => {
    const excel = await changedSample((sheet) => {
      sheet.getRange('D2').formulas = [['=D3+D5+D8']];
      sheet.protection.protect();
    });
    expect([...((await looksOf(excel))?.formulas ?? [])]).toEqual([['D2', '=D3+D5+D8']]);
    expect(excel.traffic).toHaveLength(3);
  });

  test('of a protected sheet found by its headers are found in three round trips', async () => {
    const excel = await changedSample(
      (sheet) => {
        sheet.getRange('D2').formulas = [['=D3+D5+D8']];
        sheet.protection.protect();
      },
      { foundBy: 'header' },
    );
    expect((await looksOf(excel))?.formulas?.get('D2')).toBe('=D3+D5+D8');
    expect(excel.traffic).toHaveLength(3);
  });

  test('of words do not matter', async () => {
    const excel = await changedSample((sheet) => {
      sheet.getRange('J4').formulas = [['="人员"&"减少"']];
    });
    expect((await looksOf(excel))?.formulas?.size).toBe(0);
  });
});

describe('cells of amounts', () => {
  test.each<FoundBy>(['table', 'header'])(
    'that show a date or a time are unread, with a sentence of their own (found by %s)',
    async (foundBy) => {
      const excel = await changedSample(
        (sheet) => {
          sheet.getRange('E6').values = [['2021/1/1']];
          sheet.getRange('E7').values = [['12:30']];
        },
        { foundBy },
      );
      expect(await problemsOf(excel)).toEqual([
        '支出明细!E6 填的是“2021/1/1”，应为金额，如 12.30。该单元格显示为日期或时间：请改填数字，并把单元格格式改为“常规”或“数值”后重新校验。',
        '支出明细!E7 填的是“12:30”，应为金额，如 12.30。该单元格显示为日期或时间：请改填数字，并把单元格格式改为“常规”或“数值”后重新校验。',
      ]);
    },
  );

  test('that a formula gives an error, or that hold a logical value, are unread', async () => {
    const excel = await changedSample((sheet) => {
      sheet.getRange('E6:E7').formulas = [['=1/0'], [true]];
    });
    expect(await problemsOf(excel)).toEqual([
      '支出明细!E6 填的是“#DIV/0!”，应为金额，如 12.30。这是错误值：请改正公式，或改填数字后重新校验。',
      '支出明细!E7 填的是“TRUE”，应为金额，如 12.30。这是逻辑值，不是数字：请改填数字后重新校验。',
    ]);
  });

  test('of a card that show a percentage are unread', async () => {
    const excel = await changedSample(
      (sheet) => {
        sheet.getRange('B2').values = [['50%']];
      },
      { name: otherAmounts.name },
    );
    expect((await problemsOf(excel)).join()).toContain('“50%”，应为金额，如 12.30。该单元格显示为百分数');
  });

  test('may be as large as a day counts, or formatted in any other way', async () => {
    const excel = await changedSample((sheet) => {
      sheet.getRange('D4:I10').numberFormat = Array.from({ length: 7 }, () =>
        Array<string>(6).fill('_ * #,##0.00_ ;[Red]_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '),
      );
    });
    expect(await problemsOf(excel)).toEqual([]);
    expect(excel.traffic).toHaveLength(1);
  });
});

test('where the looks make a response too large, the values come alone', async () => {
  const excel = await changedSample((sheet) => {
    sheet.getRange('E6').values = [['2021/1/1']];
    sheet.getRange('D2').formulas = [['=D3+D5+D8']];
  });
  excel.failNext({ request: 1, code: 'ResponsePayloadSizeLimitExceeded' });
  const looks = await looksOf(excel);
  expect([looks?.numbers?.get('E6'), looks?.formulas?.get('D2')]).toEqual(['date', '=D3+D5+D8']);
  expect(excel.traffic).toHaveLength(3);
});

test('any other failure to read is a failure', async () => {
  const excel = await changedSample(() => undefined);
  excel.failNext({ request: 1, code: 'GeneralException' });
  await expect(runIn(excel.Excel)(readInputs)).rejects.toMatchObject({ code: 'GeneralException' });
});

test('a header in another unit than the unit card says is refused, naming both', async () => {
  const excel = await changedSample((sheet) => {
    sheet.getRange('D1:E1').values = [['基本支出（元）', '项目支出（万元）']];
  });
  expect(await problemsOf(excel)).toEqual([
    `支出明细!E1 填的是“项目支出（万元）”，应为以元为单位（“${unit.name}”的金额单位是元，这里是万元）。请把金额换算后改正这里的单位，或更正“${unit.name}”的金额单位，再重新校验。`,
  ]);
});
