import { cardOf, selfEvaluatedProjects, wordsIn, type Account } from '../../../account';
import {
  managedAmount,
  managedCount,
  meanSelfEvaluation,
  selfEvaluatedAmount,
  selfEvaluatedProjectCount,
} from '../../../figures';
import { evaluation } from '../../../inputs/evaluation';
import { clause, each, figure, ifGiven, judged, words, type Slot } from '../../clause';
import { defineParagraph } from '../../paragraph';
import { withoutStop } from '../../prose';
import { ifFilled, level, year } from '../../slots';
import { unitName } from '../../byItem/slots';

const typed =
  (field: 'systems' | 'mechanism') =>
  (account: Account): string =>
    withoutStop(wordsIn(cardOf(account, evaluation), evaluation.by[field]));

const mechanism = clause('建立了{mechanism}的预算绩效管理工作机制', {
  mechanism: words(typed('mechanism')),
});
const onlyMechanism = clause('本{level}{mechanism}；', {
  level,
  mechanism: ifGiven(typed('mechanism'), mechanism),
});
const alsoMechanism = clause('，{mechanism}', { mechanism: ifGiven(typed('mechanism'), mechanism) });

const systems = clause('本{level}建立了如下预算绩效管理制度：{systems}{mechanism}；', {
  level,
  systems: words(typed('systems')),
  mechanism: ifGiven(typed('mechanism'), alsoMechanism),
});

const noSystems = clause('{mechanism}', { mechanism: ifGiven(typed('mechanism'), onlyMechanism) });

const countOf = (item: Parameters<typeof managedCount.figure>[1]): Slot<unknown> =>
  figure((account) => managedCount.figure(account, item));

const goals = clause('编报绩效目标的{year}年度项目{count}个，涉及预算金额{amount}万元；', {
  year,
  count: countOf('goalProjects'),
  amount: figure((account) => managedAmount.figure(account, 'goalAmount')),
});

const tracked = clause('绩效跟踪评价的{year}年度项目{count}个，涉及预算金额{amount}万元；', {
  year,
  count: countOf('trackedProjects'),
  amount: figure((account) => managedAmount.figure(account, 'trackedAmount')),
});

const ofGrade = clause('绩效评级为“{grade}”的项目{count}个', {
  grade: judged((_, grade: string) => grade),
  count: figure((account, grade: string) => selfEvaluatedProjectCount.figure(account, grade)),
});

const problems = clause('。绩效自评中共发现问题{found}个，已经完成整改的{solved}个，正在整改的{left}个', {
  found: countOf('problemsFound'),
  solved: countOf('problemsSolved'),
  left: countOf('problemsLeft'),
});

const selfEvaluated = clause(
  '绩效自评的{year}年度项目{count}个，涉及预算金额{amount}万元，平均得分{mean}分（其中，{grades}{problems}）。',
  {
    year,
    count: figure((account) => selfEvaluatedProjectCount.figure(account, '')),
    amount: figure((account) => selfEvaluatedAmount.figure(account)),
    mean: figure((account) => meanSelfEvaluation.figure(account)),
    grades: each((account) => account.policy.scores.grades.map(({ word }) => word), '；', ofGrade),
    problems: ifFilled((account) => managedCount.figure(account, 'problemsFound'), problems),
  },
);

const noneEvaluated = clause('没有开展绩效自评的{year}年度项目。', { year });

export const performance = defineParagraph({
  id: 'performance',
  basis: '上海市2024年度部门决算公开模板 第三部分 十、预算绩效管理情况；没有自评项目的用语未核实',
  wording:
    '{unitName}{year}年度预算绩效管理工作开展情况如下：{systems}全过程绩效管理实施情况：{goals}{tracked}{selfEvaluated}',
  slots: {
    unitName,
    year,
    systems: ifGiven(typed('systems'), systems, noSystems),
    goals: ifFilled((account) => managedCount.figure(account, 'goalProjects'), goals),
    tracked: ifFilled((account) => managedCount.figure(account, 'trackedProjects'), tracked),
    selfEvaluated: ifGiven(
      (account) =>
        selfEvaluatedProjects(account)
          .map(({ name }) => name)
          .join(''),
      selfEvaluated,
      noneEvaluated,
    ),
  },
});
