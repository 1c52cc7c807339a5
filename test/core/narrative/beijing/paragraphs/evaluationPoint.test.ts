import { evaluationTexts } from '../../../../../src/core/inputs/evaluationTexts';
import { evaluatedProject } from '../../../sampleScorecards';
import { part4 } from '../../part4';
import { said } from '../../said';

const typed = (...rows: readonly (readonly string[])[]) => ({ table: evaluationTexts, rows });
const heading = '（五）主要经验及做法、存在的问题及原因分析';

describe('evaluationPoint', () => {
  it('numbers suggestions', () => {
    expect(said(`evaluationPoint:${evaluatedProject},suggestions,2`)).toBe(
      '2、完善项目管理制度，编制实施方案。',
    );
  });

  it('sets experience and problems apart where there are both', () => {
    const change = typed(
      ['', '存在的问题', '', '乙'],
      ['', '主要经验及做法', '', '甲'],
      ['', '存在的问题', '', '丙'],
    );
    expect(part4(change).slice(part4(change).indexOf(heading)).slice(0, 6)).toEqual([
      heading,
      '1、主要经验及做法',
      '（1）甲。',
      '2、存在的问题及原因分析',
      '（1）乙。',
      '（2）丙。',
    ]);
  });

  it('numbers one of them alone under the heading of both', () => {
    const change = typed(['', '存在的问题', '', '乙'], ['', '存在的问题', '', '丙']);
    expect(part4(change).slice(part4(change).indexOf(heading)).slice(0, 3)).toEqual([
      heading,
      '1、乙。',
      '2、丙。',
    ]);
  });
});
