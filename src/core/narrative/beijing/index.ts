// The narrative of Beijing's final accounts of 2020, parts 2 and 3: one paragraph a file, in the order of print.
// No engine: what is said here is said as data.
import { clause } from '../clause';
import { section, type NarrativeDefinition } from '../narrative';
import { grandTotals } from './grandTotals';
import { year } from './slots';

export const beijingNarrative: NarrativeDefinition = {
  id: 'beijing-2020',
  parts: [
    section(
      clause('第二部分 {year}年度部门决算说明', { year }),
      section(clause('二、收入支出决算总体情况说明', {}), grandTotals),
    ),
  ],
};
