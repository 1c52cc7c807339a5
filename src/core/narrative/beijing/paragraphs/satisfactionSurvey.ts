import { rowsOfProject, wordsIn, type Account } from '../../../account';
import { satisfactionCount, satisfactionShare } from '../../../figures';
import { satisfaction } from '../../../inputs/satisfaction';
import { clause, each, figure, words } from '../../clause';
import type { Evaluated } from '../../evaluationText';
import { defineParagraphs } from '../../paragraph';

interface Answer extends Evaluated {
  readonly answer: string;
}

function answersOf(account: Account, { project }: Evaluated): readonly Answer[] {
  const rows = rowsOfProject(account, satisfaction, project);
  const answers = new Set(rows.map((row) => wordsIn(row, satisfaction.by.answer)));
  return [...answers].map((answer) => ({ project, answer }));
}

/** Shares stand without decimals in print. */
const share = clause('{answer}达到{share}%', {
  answer: words((_, { answer }: Answer) => answer),
  share: figure((account, own: Answer) => satisfactionShare.figure(account, own), { digits: 0 }),
});

export const satisfactionSurvey = defineParagraphs({
  id: 'satisfactionSurvey',
  basis: '北京市部门决算公开格式（2020）第四部分 二（一）1（2）项目主要内容及实施情况',
  repeat: (account, own: Evaluated) => (answersOf(account, own).length > 0 ? [own] : []),
  member: ({ project }) => project,
  wording: '本次满意度调查共发放问卷{count}份。问卷调查结果表明，{shares}。',
  slots: {
    count: figure((account, { project }: Evaluated) =>
      satisfactionCount.figure(account, { project, answer: '' }),
    ),
    shares: each(answersOf, '，', share),
  },
});
