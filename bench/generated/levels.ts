interface Levels {
  readonly level1: string;
  readonly level2: string;
}

/** The levels as they are typed: in every row, or only where they change, as under merged cells. */
export function levelsOf(rows: readonly Levels[], onlyChanges: boolean): readonly Levels[] {
  return rows.map(({ level1, level2 }, index) => {
    const above = rows[index - 1];
    const isSame1 = onlyChanges && above?.level1 === level1;
    return { level1: isSame1 ? '' : level1, level2: isSame1 && above.level2 === level2 ? '' : level2 };
  });
}
