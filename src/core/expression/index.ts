// The expression tree, its five readings (value, interval, cells, formula, words), relations and figures.
// No account, no table, no wording of reports: this folder knows numbers and cells only.
export * from './cell';
export * from './cells';
export * from './decimal';
export * from './expression';
export * from './figure';
export * from './formula';
export * from './interval';
export * from './needs';
export * from './relation';
export * from './slopes';
export * from './truncation';
export * from './value';
export * from './words';
