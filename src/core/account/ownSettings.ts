import { settings } from '../inputs/settings';
import type { WordColumn } from '../inputs/table';
import { wordsIn, type Row } from './account';
import type { ChangeThreshold, Policy } from './policy';

/** A policy with what the unit card sets in its place, as far as the format leaves that open. */
export function withOwnSettings(policy: Policy, card: Row | undefined): Policy {
  const own = (field: WordColumn, prescribed: number): number => {
    const typed = wordsIn(card, field);
    return typed === '' ? prescribed : Number(typed);
  };
  const { reasons, percentDigits } = policy;
  const { amount, rate } = reasons.priorYear;
  const threshold: ChangeThreshold = {
    amount: own(settings.reasonAmount, amount),
    rate: own(settings.reasonRate, rate),
  };
  return {
    ...policy,
    percentDigits: own(settings.percentDigits, percentDigits),
    reasons: reasons.priorYearIsOpen ? { ...reasons, priorYear: threshold } : reasons,
  };
}
