import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beijingNarrative, buildNarrative, plainText } from '../../../src/core/narrative';
import * as declaredParagraphs from '../../../src/core/narrative/beijing/paragraphs';
import { expenditure } from '../../../src/core/inputs/expenditure';
import { evaluationTexts } from '../../../src/core/inputs/evaluationTexts';
import { expertScores } from '../../../src/core/inputs/expertScores';
import { projects } from '../../../src/core/inputs/projects';
import { unit } from '../../../src/core/inputs/unit';
import { sampleAccount } from '../sampleAccount';
import { evaluatedProject } from '../sampleScorecards';
import { paragraphs } from './said';

const beijingParagraphs = Object.values(declaredParagraphs);

describe('the narrative of Beijing 2020', () => {
  it('is, for the sample, the reviewed text', () => {
    const reviewed = readFileSync(join(__dirname, 'fengtai-2020.txt'), 'utf8');
    expect(plainText(buildNarrative(sampleAccount(), beijingNarrative))).toBe(reviewed);
  });

  it('takes the year from the account, in every heading and sentence', () => {
    const next = sampleAccount([{ table: unit, row: '决算年度', to: 2021 }]);
    const text = plainText(buildNarrative(next, beijingNarrative));
    expect(text).toContain('第二部分 2021年度部门决算说明');
    expect(text).toContain('第三部分 2021年度其他重要事项的情况说明');
    expect(text).toContain('第四部分 2021年度部门绩效评价情况');
    expect(text).toContain('截至2021年12月底');
    expect(text).not.toContain('2020');
  });

  it('prints no amount or rate that does not lead back to its figure', () => {
    const bare = paragraphs()
      .flatMap(({ pieces }) => pieces)
      .filter(({ figure, text }) => figure === undefined && /\d\.\d|\d%|(?<!50|100)万元$/.test(text));
    expect(bare).toEqual([]);
  });

  it('lists every paragraph file, by its name', () => {
    const folder = join(__dirname, '..', '..', '..', 'src', 'core', 'narrative', 'beijing', 'paragraphs');
    const files = readdirSync(folder).map((file) => file.replace('.ts', ''));
    expect(beijingParagraphs.map(({ id }) => id).sort()).toEqual(
      files.filter((file) => file !== 'index').sort(),
    );
    for (const { basis } of beijingParagraphs) expect(basis).toMatch(/第[二三四]部分/);
  });

  /** The sample with forms only: experts evaluated no project. */
  const selfEvaluated = sampleAccount([
    { table: projects, row: evaluatedProject, column: '评价方式', to: '自评' },
  ]);

  it('has every declared paragraph in its place, once', () => {
    const without = [expenditure, projects, expertScores, evaluationTexts].map((table) => ({
      table,
      rows: [],
    }));
    const placed = [sampleAccount(), ...without.map((change) => sampleAccount([change])), selfEvaluated]
      .flatMap((account) => buildNarrative(account, beijingNarrative))
      .flatMap((block) => (block.kind === 'paragraph' ? [block.id.replace(/:.*/, '')] : []));
    const declared = beijingParagraphs.map(({ id }) => id);
    expect([...new Set(placed)].sort()).toEqual([...declared].sort());
    expect(new Set(paragraphs().map(({ id }) => id)).size).toBe(paragraphs().length);
  });
});
