import { useEffect, useState } from 'react';
import type { CellReference } from '../../core/expression';
import { usePane } from '../paneContext';

/** The cell that is active in the workbook, followed as long as this is drawn; undefined until it is known. */
export function useSelectedCell(): CellReference | undefined {
  const { commands } = usePane();
  const [cell, select] = useState<CellReference>();
  useEffect(() => commands.followSelection(select), [commands]);
  return cell;
}
