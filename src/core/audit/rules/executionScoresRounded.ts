import { fixed } from '../../expression';
import { faultOf, type Fault } from '../outcomes';
import { executionScoreOf } from '../relations/executionScore';
import { formsOf } from '../tables/forms';
import { defineAuditRule } from './auditRule';

/** A score of execution is rounded half-up, its further digits are not cut off. */
export const executionScoresRounded = defineAuditRule({
  id: 'executionScoresRounded',
  severity: 'hint',
  title: { zh: '执行率得分四舍五入', en: 'The score of execution is rounded, not cut off' },
  basis: '得分按四舍五入取位；P2',
  message: {
    zh: '自评表中“{quote}”按执行率和分值为 {expected}，像是截去了末位。请核对取位。',
    en: 'In the self-evaluation form "{quote}" is {expected} by rate and weight: its last digits seem to be cut off. Check the rounding.',
  },
  check: (text) =>
    formsOf(text).flatMap((form): readonly Fault[] => {
      const found = executionScoreOf(form);
      return found?.stands === 'cutOff'
        ? [faultOf(found.score, found.numerals, { expected: fixed(found.should, 2) })]
        : [];
    }),
});
