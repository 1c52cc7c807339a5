import { carryOverCodes, expenditureCodes, revenueCodes, type Account, type Scope } from '../../account';

const levels = [3, 5, 7];

/** Every 类, 款 and 项 that expenditure of a scope has. */
export function expenditureLevels(account: Account, scope: Scope): readonly string[] {
  return levels.flatMap((length) => codesOf(expenditureCodes(account, { scope, code: '' }, length)));
}

/** Every 类, 款 and 项 that revenue has. */
export function revenueLevels(account: Account): readonly string[] {
  return levels.flatMap((length) => codesOf(revenueCodes(account, { scope: 'all', code: '' }, length)));
}

/** Every 类, 款 and 项 that occurs in revenue, expenditure or carry-over. */
export function fundLevels(account: Account, scope: Scope): readonly string[] {
  const carried = levels.flatMap((length) => codesOf(carryOverCodes(account, { scope, code: '' }, length)));
  return [...revenueLevels(account), ...expenditureLevels(account, scope), ...carried];
}

function codesOf(named: readonly { readonly code: string }[]): readonly string[] {
  return named.map(({ code }) => code);
}
