import type { Account, RawWorkbook } from '../../../../src/core/account';
import { unit } from '../../../../src/core/inputs/unit';
import { buildNarrative, ministryNarrative, type PrintedParagraph } from '../../../../src/core/narrative';
import { validate } from '../../../../src/core/report';
import type { SampleChange } from '../../sampleAccount';

/** The sample as an account of a central department in 2023. */
export const inMinistry: readonly SampleChange[] = [
  { table: unit, row: '公开格式', to: 'ministry-2023' },
  { table: unit, row: '决算年度', to: 2023 },
  { table: unit, row: '单位名称', to: '某部' },
];

/** A workbook of another format, read as a central department would publish it. */
export function asMinistry(raw: RawWorkbook): Account {
  const { readable, validation } = validate(raw, { profile: 'ministry-2023' });
  if (readable !== undefined) return readable.account;
  throw new Error(validation.readProblems.map(({ message }) => message.en).join('\n'));
}

export function paragraphsOf(account: Account): readonly PrintedParagraph[] {
  return buildNarrative(account, ministryNarrative).filter(
    (block): block is PrintedParagraph => block.kind === 'paragraph',
  );
}
