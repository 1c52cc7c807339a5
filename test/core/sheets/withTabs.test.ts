import { withTabs } from '../../../src/core/sheets/withTabs';

const tabs = (...names: readonly string[]): readonly string[] =>
  withTabs(
    '表',
    names.map((name) => ({ name })),
  ).map(({ tab }) => tab);

describe('withTabs', () => {
  it('keeps each project with its tab', () => {
    const project = { name: '甲' };
    expect(withTabs('表', [project])).toEqual([{ project, tab: '表-甲' }]);
  });

  it('replaces what Excel forbids', () => {
    expect(tabs('a[b]c:d*e?f/g\\h\ni')).toEqual(['表-a_b_c_d_e_f_g_h_i']);
  });

  it('numbers what is alike but for capitals, or after shortening', () => {
    expect(tabs('Abc', 'aBC', 'ABC')).toEqual(['表-Abc', '表-aBC (2)', '表-ABC (3)']);
    const long = '长'.repeat(40);
    expect(tabs(long, `${long}甲`).map((tab) => [tab.length, tab.slice(-4)])).toEqual([
      [31, '长长长长'],
      [31, ' (2)'],
    ]);
  });

  it('passes over a number that a project is called by', () => {
    expect(tabs('甲 (2)', '甲', '甲')).toEqual(['表-甲 (2)', '表-甲', '表-甲 (3)']);
  });

  it('cuts no character in two and ends with no apostrophe', () => {
    expect(tabs(`${'长'.repeat(28)}😀`)).toEqual([`表-${'长'.repeat(28)}`]);
    expect(tabs(`${'长'.repeat(28)}''`, "x'")).toEqual([`表-${'长'.repeat(28)}`, '表-x']);
  });
});
