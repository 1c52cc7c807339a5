import { oncePerAccount, projectsOf, type Account } from '../../../account';
import { evaluatedAmount, evaluatedProjectCount, evaluatedProjectShare, gradeOf } from '../../../figures';
import { clause, each, figure, ifGiven, judged, words } from '../../clause';
import { missingMarks } from '../../format';
import { defineParagraph } from '../../paragraph';
import { level, unitName, year } from '../slots';

const gradesGiven = oncePerAccount((account) => {
  const given = projectsOf(account).map(({ name }) => gradeOf(account, name)?.word ?? '');
  const grades = account.policy.scores.grades.map(({ word }) => word).filter((word) => given.includes(word));
  return { grades, someWithout: given.includes('') };
});

const one = clause('评价结果{all}为{grade}。', {
  all: words((account) => (projectsOf(account).length > 1 ? '均' : '')),
  grade: judged((account) => gradesGiven(account).grades.join('')),
});

const ofGrade = clause('{grade}{count}个', {
  grade: judged((_, grade: string) => grade),
  count: figure((account, grade: string) => evaluatedProjectCount.figure(account, grade)),
});

const several = clause('评价结果为{grades}{rest}。', {
  grades: each((account) => gradesGiven(account).grades, '、', ofGrade),
  rest: words((account) => (gradesGiven(account).someWithout ? '，其余项目尚无评价结果' : '')),
});

const unfilled = clause('评价结果为{missing}。', { missing: judged(() => missingMarks.blank) });

function onlyGrade(account: Account): string {
  const { grades, someWithout } = gradesGiven(account);
  return grades.length === 1 && !someWithout ? grades.join('') : '';
}

const differing = ifGiven((account) => gradesGiven(account).grades.join(''), several, unfilled);

export const evaluationOverview = defineParagraph({
  id: 'evaluationOverview',
  basis: '北京市部门决算公开格式（2020）第四部分 一、绩效评价工作开展情况；各等次不同时的用语未核实',
  wording:
    '{unitName}对{year}年度{level}项目支出实施绩效评价，评价项目{count}个，占{level}项目总数的{share}%，涉及金额{amount}万元。{results}',
  slots: {
    unitName,
    year,
    level,
    count: figure((account) => evaluatedProjectCount.figure(account, '')),
    share: figure((account) => evaluatedProjectShare.figure(account), { zeros: 'trimmed' }),
    amount: figure((account) => evaluatedAmount.figure(account)),
    results: ifGiven(onlyGrade, one, clause('{differing}', { differing })),
  },
});
