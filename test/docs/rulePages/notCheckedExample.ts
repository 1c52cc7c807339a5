import { readAccount, type RawTable } from '../../../src/core/account';
import { address, cellsOf, type Cell } from '../../../src/core/expression';
import type { InputTable } from '../../../src/core/inputs/table';
import { runRules, type Finding, type Rule } from '../../../src/core/rules';
import { tellingCells } from '../../../src/core/rules/engine/tellingCells';
import { beijing2020 } from '../../core/sampleAccount';
import { ruleIn, workbookWith } from '../../core/rules/ruleCases';
import { cellsInWords } from './cellsInWords';
import type { Example } from './example';

const mostTried = 8;

/** What cannot be read as a number. */
export const illegible = '约数';

/** A cell of an example that, made illegible, leaves something unchecked, and what is said then. */
export interface NotChecked {
  readonly place: string;
  readonly name: string;
  readonly finding: Finding;
}

/** The first cell of an example without which the rule cannot tell; undefined where it always can. */
export function notCheckedExample(rule: Rule, example: Example): NotChecked | undefined {
  const names = cellsInWords(example.account);
  for (const place of candidates(example)) {
    const tables = illegibleAt(workbookWith(example.of.changes), place);
    const { account } = readAccount(tables, [beijing2020]);
    if (account === undefined) continue;
    const { looks, lastYear } = example.account;
    const whole = { ...account, looks, ...(lastYear === undefined ? {} : { lastYear }) };
    const finding = runRules(whole, [ruleIn(rule, example.of)]).findings.find(isNotChecked);
    if (finding !== undefined) return { place, name: names.get(place)?.name ?? '', finding };
  }
  return undefined;
}

function isNotChecked({ verdict }: Finding): boolean {
  return verdict === 'notChecked';
}

function candidates({ check, finding, account }: Example): readonly string[] {
  const named = finding?.cells ?? [];
  const amounts = check?.kind === 'relation' ? relationCells(check.relation.left, check.relation.right) : [];
  const rows = new Set(named.map((place) => place.replace(/![A-Z]+/, '!')));
  const beside = [...cellsInWords(account).keys()].filter((place) => rows.has(place.replace(/![A-Z]+/, '!')));
  const all = [...amounts.map(({ ref }) => address(ref)), ...named, ...beside];
  return [...new Set(all)].slice(0, mostTried);
}

function relationCells(...sides: readonly Parameters<typeof cellsOf>[0][]): readonly Cell[] {
  return sides.flatMap((side) => tellingCells(side).slice(0, mostTried / 2));
}

function illegibleAt(
  tables: ReadonlyMap<InputTable, RawTable>,
  place: string,
): ReadonlyMap<InputTable, RawTable> {
  return new Map(
    [...tables].map(([input, raw]) => {
      const values = raw.values.map((cells, down) =>
        cells.map((value, across) => {
          const ref = { sheet: raw.sheet, row: raw.row + down, column: raw.column + across };
          return address(ref) === place ? illegible : value;
        }),
      );
      return [input, { ...raw, values }] as const;
    }),
  );
}
