// The sample workbooks by their file names, as data, and what makes workbooks of them.
// No figure is computed here: what a sample states is typed as it was published.
import { fengtai2020, fengtai2020AsPrinted } from './fengtai2020';
import type { Sample } from './filledTable';

/** The samples by the names of their files. */
export const samples: readonly (readonly [name: string, sample: Sample])[] = [
  ['fengtai-2020', fengtai2020],
  ['fengtai-2020-as-printed', fengtai2020AsPrinted],
];
