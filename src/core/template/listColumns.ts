import type { Column, InputList } from '../inputs/table';

/** The columns of a list as the template lays them out: open ones stand before what is stated about them. */
export function listColumns(list: InputList, openHeaders: readonly string[]): readonly Column[] {
  const isStatement = ({ kind }: Column): boolean => kind === 'print';
  const { open } = list;
  return [
    ...list.columns.filter((column) => !isStatement(column)),
    ...(open === undefined ? [] : openHeaders.map(open)),
    ...list.columns.filter(isStatement),
  ];
}
