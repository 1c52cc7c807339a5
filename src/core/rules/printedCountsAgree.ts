import { cell } from '../expression';
import { evaluatedProjectCount, institutionCount } from '../figures';
import { controlCounts } from '../inputs/controlTotals';
import { controlRowsOf } from './engine/controlRows';
import { defineRule } from './engine/rule';

/** A count that a printed text states, against the lists. What a text counts may be narrower than a list: a warning. */
export const printedCountsAgree = defineRule({
  id: 'printedCountsAgree',
  catalogue: 'K13',
  severity: 'warning',
  title: { zh: '已印文本的个数与填报表一致', en: 'Printed counts agree with the input tables' },
  basis: '文本与表一致；K13、P5',
  messages: {
    refuted: {
      zh: '{place} 的{item}印为 {left}，填报表列有 {right}。请核对文本所指的范围与填报表。',
      en: '{place} states {left} for {item}; the input tables list {right}. Check what the text counts, and the tables.',
    },
  },
  checks: (account) =>
    controlRowsOf(account, [
      ['institution', controlCounts.institution],
      ['evaluatedProjects', controlCounts.evaluatedProjects],
    ]).map(({ item, choice, stated }) => {
      const figure =
        item === 'institution'
          ? institutionCount.figure(account, 'institution')
          : evaluatedProjectCount.figure(account, '');
      return {
        kind: 'relation',
        relation: { comparison: 'equals', left: cell(stated), right: figure.expr, reading: 'printed' },
        measure: figure.measure,
        slots: { item: { zh: choice.word, en: choice.english } },
      };
    }),
});
