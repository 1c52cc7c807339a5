import { beijingNarrative, buildNarrative, composeNarrative } from '../../../src/core/narrative';
import type { Part } from '../../../src/core/narrative/part';
import { evaluationTexts } from '../../../src/core/inputs/evaluationTexts';
import { expertScores } from '../../../src/core/inputs/expertScores';
import { indicators } from '../../../src/core/inputs/indicators';
import { priorYear } from '../../../src/core/inputs/priorYear';
import { projects } from '../../../src/core/inputs/projects';
import { threePublic } from '../../../src/core/inputs/threePublic';
import { sampleAccount, type SampleChange } from '../sampleAccount';

const exactly = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Everything that the parts could have said, as a pattern with a group for each number. */
function pattern(parts: readonly Part[]): string {
  return parts.map(patternOf).join('');
}

function patternOf(part: Part): string {
  switch (part.kind) {
    case 'literal':
    case 'words':
    case 'judged':
      return exactly(part.text);
    case 'figure':
      return '(-?[\\d.]+|〔[^〕]+〕)';
    case 'change':
      return `(?:${Object.values(part.cases).map(pattern).join('|')})`;
    case 'either':
      return `(?:${pattern(part.yes)}|${pattern(part.no)})`;
    case 'list': {
      const items = part.items.map(({ parts }) => `(?:(?:${exactly(part.between)})?${pattern(parts)})?`);
      return items.join('');
    }
  }
}

const cases: readonly (readonly [string, readonly SampleChange[]])[] = [
  ['the sample', []],
  ['a year without a prior year', [{ table: priorYear, row: '收、支总计', column: '上年决算数', to: '' }]],
  ['a rise from zero', [{ table: priorYear, row: '机关运行经费', column: '上年决算数', to: 0 }]],
  ['different grades', [{ table: indicators, row: '缴纳统筹金', column: '得分', to: 3 }]],
  [
    'a report without scores and texts',
    [expertScores, evaluationTexts].map((table) => ({ table, rows: [] })),
  ],
  ['a year without evaluation', [{ table: projects, rows: [] }]],
  ['receptions', [{ table: threePublic, row: '公务接待费', column: '决算数', to: 12345 }]],
];

describe('a paragraph can be read the other way round', () => {
  it.each(cases)('finds in the printed text of %s each number of each figure', (_, changes) => {
    const account = sampleAccount(changes);
    const composed = composeNarrative(account, beijingNarrative);
    const printed = buildNarrative(account, beijingNarrative);
    const pairs = composed.map((block, index) => [block, printed[index]] as const);
    for (const [block, print] of pairs) {
      if (block.kind === 'heading' || print?.kind !== 'paragraph') continue;
      const text = print.pieces.map((piece) => piece.text).join('');
      const found = new RegExp(`^${pattern(block.parts)}$`).exec(text);
      expect(found?.slice(1).filter(Boolean)).toEqual(
        print.pieces.filter(({ figure }) => figure !== undefined).map((piece) => piece.text),
      );
    }
    expect(pairs.length).toBeGreaterThan(50);
  });
});
