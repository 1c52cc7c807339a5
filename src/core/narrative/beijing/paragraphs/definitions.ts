import { clause, ifGiven, words } from '../../clause';
import { freeTexts, type FreeText } from '../../freeText';
import { defineParagraphs } from '../../paragraph';

const title = clause('{title}：', { title: words((_, own: FreeText) => own.title) });

export const definitions = defineParagraphs({
  id: 'definitions',
  basis: '北京市部门决算公开格式（2020）第三部分 六、专业名词解释',
  repeat: (account) => freeTexts(account, 'definition'),
  member: ({ number }) => number,
  wording: '{number}.{title}{text}。',
  slots: {
    number: words((_, own: FreeText) => own.number),
    title: ifGiven((_, own: FreeText) => own.title, title),
    text: words((_, own: FreeText) => own.text),
  },
});
