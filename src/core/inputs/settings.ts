import { choice, wordColumn } from './table';

/** Lines as far apart as the font asks for. */
export const automaticSpacing = choice('自动', 'auto', '单倍行距');

const asSetting = { kind: 'setting', required: false } as const;

/** What a unit may set for itself, where its format leaves it open: the last fields of the unit card. */
export const settings = {
  reasonAmount: wordColumn('上年变动说明起点金额', 'Least change that wants a reason', {
    ...asSetting,
    bounds: { least: 0, most: 1_000_000_000, decimals: 2 },
    note: {
      zh: '以元填写。与上年相比的变动达到这个金额、同时达到下面的幅度，就要说明原因；格式有规定的，以格式为准。',
      en: 'In yuan. A change from the prior year of this amount and of the rate below wants a reason, unless the format decides.',
    },
  }),
  reasonRate: wordColumn('上年变动说明起点幅度', 'Least rate that wants a reason', {
    ...asSetting,
    bounds: { least: 0, most: 100, decimals: 2 },
    note: {
      zh: '填百分数，不带 %，如 10。',
      en: 'In per cent, without the sign, such as 10.',
    },
  }),
  percentDigits: wordColumn('百分比小数位数', 'Digits of percentages', {
    ...asSetting,
    bounds: { least: 1, most: 2, decimals: 0 },
    note: {
      zh: '报表和说明中百分比保留 1 位或 2 位小数。',
      en: 'Decimal places of percentages in tables and text: 1 or 2.',
    },
  }),
  lineSpacing: wordColumn('Word 正文行距', 'Line spacing in Word', {
    ...asSetting,
    bounds: { least: 20, most: 40, decimals: 2 },
    choices: [automaticSpacing],
    note: {
      zh: '以磅填写固定行距，公文一般为 28；或填“自动”。',
      en: 'A fixed distance in points, usually 28; or “auto”.',
    },
  }),
} as const;
