/** A number in its surroundings: what stands before and after it (at most a few characters, plain), and its own digits. */
export interface Surroundings {
  readonly digits: string;
  /** From the beginning of the line, spaces gone. */
  readonly before: string;
  /** Up to the end of the line, spaces gone. */
  readonly after: string;
}

interface NotAFigure {
  readonly what: string;
  readonly is: (of: Surroundings) => boolean;
}

const yearDigits = /^(?:19|20)\d\d$/u;
const whole = (digits: string, longest: number): boolean => /^\d+$/u.test(digits) && digits.length <= longest;

/** Codes of functional and economic classification that fill a cell of their own. */
const codeInCell = /^(?:2[0-3]\d|3[019]\d|5[019]\d)(?:\d{2}){0,2}$/u;

/** Numbers that count nothing, in the order in which they are looked for. */
const notFigures: readonly NotAFigure[] = [
  {
    what: 'part of a word in Latin letters, an address or a file name',
    is: ({ before, after }) =>
      /[A-Za-z_@#/\\][\w.+:?=&@#/\\-]*$/u.test(before) || /^[\w.+:?=&@#/\\-]*[A-Za-z_@#\\]/u.test(after),
  },
  {
    what: 'a year',
    is: ({ digits, before, after }) =>
      (yearDigits.test(digits) &&
        (/^(?:年|[-~—至到、](?:19|20)\d\d|部门|预算|决算)/u.test(after) ||
          !/^[\d.万亿元%人个]/u.test(after))) ||
      (whole(digits, 4) && /^年(?:度|初|末|底|以来|\d{1,2}月)/u.test(after)) ||
      (whole(digits, 2) && /^(?:世纪|年代|届|周年)/u.test(after) && before !== ''),
  },
  { what: 'a date', is: ({ digits, after }) => whole(digits, 2) && /^(?:月|日|号(?!楼))/u.test(after) },
  {
    what: 'a date in figures',
    is: ({ digits, before, after }) =>
      (/^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/u.test(digits) && !/^(?:[万亿千]?元|%|分)/u.test(after)) ||
      /(?:^|\D)(?:19|20)\d\d(?:\.\d{1,2}\.|[-/.]\d{0,2}[-/.]?)$/u.test(before) ||
      (yearDigits.test(digits) && /^[-/.]\d{1,2}[-/.]\d{1,2}/u.test(after)),
  },
  {
    what: 'a time',
    is: ({ digits, before, after }) =>
      whole(digits, 2) && (/^:\d\d(?!\d)/u.test(after) || /\d:$/u.test(before)),
  },
  { what: 'an ordinal', is: ({ before }) => before.endsWith('第') },
  {
    what: 'the number of a document',
    is: ({ before, after }) => /^[\])〕】]?(?:第)?\d*号/u.test(after) || /[[〔【]$/u.test(before),
  },
  {
    what: 'the number of an item',
    is: ({ digits, before, after }) =>
      whole(digits, 2) &&
      ((/^(?:[.、)](?!\d)|[.)]$)/u.test(after) && /(?:^|[。;:,(|\t])$/u.test(before)) ||
        (/^[.、](?=[\u4e00-\u9fff“”《])/u.test(after) && !/[占为约达是加少长降]$/u.test(before)) ||
        (after.startsWith(')') && before.endsWith('('))),
  },
  {
    what: 'the number of a table, annex or indicator',
    is: ({ before }) => /(?:附件|附表|表|图|指标|公开|序号)$/u.test(before),
  },
  {
    what: 'a code',
    is: ({ digits, before, after }) =>
      (codeInCell.test(digits) && /(?:^|[|\t])$/u.test(before) && /^\|[\u4e00-\u9fff]/u.test(after)) ||
      (/^\d{3}(?:\d{2}){0,2}$/u.test(digits) &&
        /(?:^|[|\t])$/u.test(before) &&
        /^(?:\d{2})?[\u4e00-\u9fff]/u.test(after) &&
        !/^(?:万|亿|元|个|人|辆|批|年|台|项|次|家|名)/u.test(after)) ||
      (/^\d{2}$/u.test(digits) && /(?:^|[|\t])[1-5]\d\d$/u.test(before) && /^[\u4e00-\u9fff]/u.test(after)),
  },
  {
    what: 'a telephone number or another code',
    is: ({ digits, before, after }) =>
      (/^\d{7,}$/u.test(digits) && !/^(?:\.|万|亿|元|%)/u.test(after)) ||
      (/(?:电话|传真|邮编|热线|编号|编码|代码|账号):?[\d-]*$/u.test(before) && /^\d+$/u.test(digits)),
  },
  {
    what: 'a threshold',
    is: ({ before, after }) =>
      /^(?:万元|元|亿元)(?:\(含\))?(?:\(?含\)?)?(?:及?以上|以下|以内)/u.test(after) ||
      /^(?:万元|元)\(含/u.test(after) ||
      (/(?:单价|单位价值|价值)$/u.test(before) && /^(?:万元|元)/u.test(after)),
  },
  {
    what: 'the number of a page',
    is: ({ digits, before, after }) =>
      whole(digits, 3) &&
      ((/^[-—–·]*$/u.test(before) && /^[-—–·]*$/u.test(after)) ||
        (/[.…·]{3,}$/u.test(before) && after === '')),
  },
];

/** What the number is, if no figure of the accounts; undefined where it may be one. */
export function whatElse(surroundings: Surroundings): string | undefined {
  return notFigures.find(({ is }) => is(surroundings))?.what;
}
