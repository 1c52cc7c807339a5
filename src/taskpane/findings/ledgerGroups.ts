import { catalogueEntries, type Catalogue, type Ledger, type LedgerEntry } from '../../core/rules/ledger';

/** The rules of one entry of the catalogue. */
interface LedgerGroup {
  readonly entry: Catalogue;
  readonly rules: Ledger;
}

/** Grouped by the first entry that a rule serves, in the order of the catalogue; groups and rules not checked in full first. */
export function ledgerGroups(ledger: Ledger): readonly LedgerGroup[] {
  const groups = catalogueEntries.map((entry) => ({
    entry,
    rules: openFirst(
      ledger.filter(({ catalogue: [first] }) => first === entry),
      isOpen,
    ),
  }));
  return openFirst(
    groups.filter(({ rules }) => rules.length > 0),
    ({ rules }) => rules.some(isOpen),
  );
}

export function isOpen({ notChecked }: LedgerEntry): boolean {
  return notChecked > 0;
}

function openFirst<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly T[] {
  return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))];
}
