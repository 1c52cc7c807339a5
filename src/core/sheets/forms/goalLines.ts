import { wordsIn, type Project } from '../../account';
import { projects } from '../../inputs/projects';
import { across, labelled, stacked, textCell, wordsCell, type Grid } from '../grid';
import { tallLine } from '../layouts/tallLine';
import { formWidths } from './formWidths';

/** 年度总体目标: what was expected beside what was reached, each as long as it is. */
export function goalLines({ row }: Project): Grid {
  const { expectedGoal, actualGoal } = projects.by;
  return labelled(
    textCell('年度\n总体\n目标', 'labelCenter'),
    stacked([
      across([textCell('预期目标', 'labelCenter'), 4], [textCell('实际完成情况', 'labelCenter'), 4]),
      tallLine(
        across(
          [wordsCell(wordsIn(row, expectedGoal), 'label'), 4],
          [wordsCell(wordsIn(row, actualGoal), 'label'), 4],
        ),
        formWidths.slice(1),
      ),
    ]),
  );
}
