import { clause, each, ifGiven, words } from '../../clause';
import { missingMarks } from '../../format';
import { allOf, freeTexts, type FreeText } from '../../freeText';
import { defineParagraph } from '../../paragraph';
import { level } from '../slots';

const duty = clause('（{number}）{text}。', {
  number: words((_, own: FreeText) => own.number),
  text: words((_, own: FreeText) => own.text),
});

export const duties = defineParagraph({
  id: 'duties',
  basis: '北京市部门决算公开格式（2020）第二部分 一（一）2',
  wording: '2.{level}机构职责：{duties}',
  slots: {
    level,
    duties: ifGiven(
      allOf('duty'),
      clause('{each}', { each: each((account) => freeTexts(account, 'duty'), '', duty) }),
      clause('{missing}', { missing: words(() => missingMarks.blank) }),
    ),
  },
});
