import type { FindingState } from '../../rules/findingState';

/** What stands in the column of states, to be chosen from a list. */
export const stateWords: Readonly<Record<FindingState, string>> = { open: '未处理', accepted: '已接受' };
