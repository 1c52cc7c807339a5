import { clause, ifGiven, words } from '../../clause';
import { missingMarks } from '../../format';
import { freeTexts, type FreeText } from '../../freeText';
import { defineParagraphs } from '../../paragraph';

const none: FreeText = { number: '', title: '', text: '' };

export const duties = defineParagraphs({
  id: 'duties',
  basis: '上海市2024年度部门决算公开模板 第一部分 一、主要职能；分条列示未核实',
  repeat: (account): readonly FreeText[] => {
    const given = freeTexts(account, 'duty');
    return given.length > 0 ? given : [none];
  },
  member: ({ number }) => number,
  wording: '{duty}',
  slots: {
    duty: ifGiven(
      (_, { text }: FreeText) => text,
      clause('（{number}）{text}。', {
        number: words((_, { number }: FreeText) => number),
        text: words((_, { text }: FreeText) => text),
      }),
      clause('{missing}', { missing: words(() => missingMarks.blank) }),
    ),
  },
});
