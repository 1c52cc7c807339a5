import { expertRows, wordsIn } from '../account';
import { count } from '../expression';
import { expertScores } from '../inputs/expertScores';
import { defineFigure } from './define';
import { quoted } from './labelOf';

/** How many level 1 indicators, the aspects, experts score a project by. */
export const expertAspectCount = defineFigure<string>({
  id: 'expertAspectCount',
  title: { zh: '评价方面数', en: 'Aspects of the evaluation' },
  basis: '绩效评价报告 评价指标体系',
  measure: '个',
  subject: (_, project) => quoted(project),
  expr: (account, project) => {
    const { level1 } = expertScores.by;
    const names = expertRows(account, project).map((row) => wordsIn(row, level1));
    return count(
      expertRows(account, project)
        .filter((row, place) => names.indexOf(wordsIn(row, level1)) === place)
        .map((row) => row.words.get(level1))
        .filter((cell) => cell !== undefined),
    );
  },
});
