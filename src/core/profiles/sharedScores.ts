import type { Policy } from '../account';

type ScorePolicy = Policy['scores'];
type Grade = Pick<ScorePolicy['grades'][number], 'word' | 'english'>;

/**
 * How projects are scored everywhere: 执行率 10, 产出 50, 效益 30, 满意度 10, as the ministry's form recommends (for a region
 * whose model recommends no weights unverified). Grades begin where the ministry's budget department has them begin for
 * central departments (优 90–100, 良 80–89, 中 60–79, 差 0–59); regions differ in what they call the last two.
 */
export function sharedScores(third: Grade, last: Grade): ScorePolicy {
  return {
    digits: 2,
    rateWeight: 10,
    recommended: [
      { begins: '产出', weight: 50 },
      { begins: '效益', weight: 30 },
      { begins: '满意度', weight: 10 },
    ],
    grades: [
      { word: '优', english: 'excellent', from: 90 },
      { word: '良', english: 'good', from: 80 },
      { ...third, from: 60 },
      { ...last, from: 0 },
    ],
  };
}
