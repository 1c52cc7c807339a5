import { projects } from '../../../../src/core/inputs/projects';
import type { RuleCases } from '../ruleCases';

const called = (row: string, name: string) => ({ table: projects, row, column: '项目名称', to: name });

export const cases: RuleCases = {
  passes: [
    { when: 'the names differ', changes: [] },
    {
      when: 'names differ in numbers and their marks',
      changes: [called('职工相亲会项目', '道路1-2段'), called('困难职工帮扶经费', '道路12段')],
    },
  ],
  fails: [
    {
      when: 'two names differ in width and brackets only',
      changes: [called('职工相亲会项目', '帮扶（2020）'), called('困难职工帮扶经费', '帮扶 ２０２０')],
      cells: ['绩效项目!A4', '绩效项目!A13'],
      says: '“绩效项目”绩效项目!A4、绩效项目!A13 的项目名称只差空格、全半角或标点：“帮扶 ２０２０”、“帮扶（2020）”。是同一项目的请合并；不是的，请把名称写得可以区分。',
    },
  ],
};
