import type { NumeralClass } from '../../core/audit';
import type { Text } from '../../core/text';

/** What became of a number, for people, in the order of the legend. */
export const classWords: Readonly<Record<NumeralClass, Text>> = {
  refuted: { zh: '不符', en: 'Refuted' },
  ambiguous: { zh: '所指不明', en: 'Ambiguous' },
  rounding: { zh: '尾差', en: 'Rounding' },
  tied: { zh: '一致', en: 'Tied' },
  noSource: { zh: '无从核对', en: 'No source' },
  notAFigure: { zh: '非核对数', en: 'Not a figure' },
};

export const classes = ['refuted', 'ambiguous', 'rounding', 'tied', 'noSource', 'notAFigure'] as const;
