import type { Outcome } from '../outcomes';
import { defineAuditRule } from './auditRule';

/** Grades and the scores they stand for: from, and up to but not including. */
const grades: readonly (readonly [word: RegExp, from: number, to: number])[] = [
  [/^优/u, 90, 101],
  [/^良/u, 80, 90],
  [/^中/u, 60, 80],
  [/^合格/u, 60, 101],
  [/^(?:差|不合格)/u, 0, 60],
];

const graded =
  /(\d+(?:\.\d+)?)分(?![^。;]{0,4}其中)[^。;\d()]{0,40}?(?:结论|等级|等次|级别|评级|评定|结果)[^。;\d()]{0,8}?[“"‘]?(优|良|中|差|不合格|合格)(?!秀率|好率|央)(?![”"’]?的)/gu;

/** A grade is that of its score. */
export const gradesFitScores = defineAuditRule({
  id: 'gradesFitScores',
  severity: 'error',
  title: { zh: '等级与得分相符', en: 'The grade is that of the score' },
  basis: '优 [90, 100]、良 [80, 90)、中 [60, 80)、差 [0, 60)；P5',
  message: {
    zh: '“{quote}”的等级与得分不符。请按评价办法改正等级或得分。',
    en: 'In "{quote}" the grade does not fit the score. Correct one of them by the rules of evaluation.',
  },
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      [...passage.text.matchAll(graded)].flatMap((match): readonly Outcome[] => {
        const score = passage.figures.find(({ from }) => from === match.index);
        const grade = grades.find(([word]) => word.test(match[2] ?? ''));
        if (score === undefined || grade === undefined) return [];
        const { value } = score.numeral;
        const numerals = [score.numeral];
        if (value.gte(grade[1]) && value.lt(grade[2])) return [{ verdict: 'tied', numerals }];
        const end = passage.at(match.index + match[0].length - 1) + 1;
        return [{ verdict: 'refuted', numerals, start: passage.at(match.index), end }];
      }),
    ),
});
