import { beijingNarrative, buildNarrative } from '../../../src/core/narrative';
import { judge } from '../../../src/core/expression';
import { quotationChecks } from '../../../src/core/rules/engine/quotations';
import { satisfaction } from '../../../src/core/inputs/satisfaction';
import { sampleAccount, type SampleChange } from '../sampleAccount';

const cases: readonly (readonly [string, readonly SampleChange[]])[] = [
  ['the sample', []],
  [
    'shares that are rounded to whole per cent',
    [
      {
        table: satisfaction,
        rows: [
          ['', '满意', 2],
          ['', '一般', 1],
        ],
      },
    ],
  ],
];

describe('every number of part 4', () => {
  it.each(cases)('ties when it is read back, for %s', (_, changes) => {
    const blocks = buildNarrative(sampleAccount(changes), beijingNarrative);
    const part4 = blocks.slice(
      blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('第四')),
    );
    const verdicts = quotationChecks(part4).map(({ relation }) => judge(relation).verdict);
    expect(verdicts.length).toBeGreaterThan(50);
    expect(new Set(verdicts)).toEqual(new Set(['tied']));
  });
});
