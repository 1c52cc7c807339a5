import { rowsOfProject, wordsIn, type Account } from '../account';
import { evaluationFunding, evaluationFundingKinds } from '../inputs/evaluationFunding';
import type { Evaluated } from './evaluationText';

/** One source or use of an evaluated project's money. */
export interface FundingItem extends Evaluated {
  readonly kind: keyof typeof evaluationFundingKinds;
  /** The group it belongs to; its own name where it is a group of its own. */
  readonly group: string;
  readonly item: string;
}

/** A group of sources or uses; no details where it is a single item. */
export interface FundingGroup extends Omit<FundingItem, 'item'> {
  readonly details: readonly FundingItem[];
}

/** The sources or uses of a project's money, in the order of the sheet, each once. */
export function fundingItems(
  account: Account,
  { project }: Evaluated,
  kind: FundingItem['kind'],
): readonly FundingItem[] {
  const { by } = evaluationFunding;
  const items = rowsOfProject(account, evaluationFunding, project)
    .filter((row) => wordsIn(row, by.kind) === evaluationFundingKinds[kind].word)
    .map((row) => {
      const item = wordsIn(row, by.item);
      return { project, kind, group: wordsIn(row, by.group) || item, item };
    });
  return [...new Map(items.map((own) => [JSON.stringify([own.group, own.item]), own])).values()];
}

/** The same, group by group. */
export function fundingGroups(
  account: Account,
  { project }: Evaluated,
  kind: FundingItem['kind'],
): readonly FundingGroup[] {
  const items = fundingItems(account, { project }, kind);
  return [...new Set(items.map(({ group }) => group))].map((group) => {
    const own = items.filter((other) => other.group === group);
    const isSingle = own.every(({ item }) => item === group);
    return { project, kind, group, details: isSingle ? [] : own };
  });
}

/** The names of all sources or uses as one text, to ask whether there are any. */
export const namesOfFunding =
  (kind: FundingItem['kind']) =>
  (account: Account, own: Evaluated): string =>
    fundingItems(account, own, kind)
      .map(({ item }) => item)
      .join('');
