import type { Account } from '../../../../src/core/account';
import { buildNarrative, type Block } from '../../../../src/core/narrative';
import { beijing2020 } from '../../../../src/core/profiles/beijing2020';
import { quotationChecks } from '../../../../src/core/rules/engine/quotations';
import type { RuleCases } from '../ruleCases';

/** The text with one print in place of another, wherever a figure prints it. */
export function misprinted(account: Account, old: string, instead: string): readonly Block[] {
  return buildNarrative(account, beijing2020.narrative).map((block) =>
    block.kind === 'heading'
      ? block
      : {
          ...block,
          pieces: block.pieces.map((piece) => (piece.text === old ? { ...piece, text: instead } : piece)),
        },
  );
}

export const cases: RuleCases = {
  passes: [{ when: 'the text is generated from the tables', changes: [] }],
  fails: [
    {
      when: 'a number of the text is not its figure',
      changes: [],
      checks: (account) => quotationChecks(misprinted(account, '2485.15', '2485.16')),
      cells: ['收入明细!C2', '收入明细!C3'],
      says: '正文“2020年度本年收入合计2485.71万元，比上年减少113.21万元，下降4.36%，其中：财政拨款收入2485.16万元，占收入合计的99.98%；上级补助收入0.00万元；事业收入0.00万元；经营收入0.00万元；附属单位上缴收入0.00万元；其他收入0.56万元，占收入合计的0.02%。”中的财政拨款收入印为 2,485.16 万元，按表应为 2,485.15 万元（收入明细!C2、收入明细!C3、收入明细!C4 等 6 处）。请重新生成正文。',
    },
  ],
};
