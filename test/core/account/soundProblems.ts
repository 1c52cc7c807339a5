import type { ReadProblem } from '../../../src/core/account';

/** The cells (or tables) that problems name, after each of their messages has been found fit to be read. */
export function placesOf(problems: readonly ReadProblem[]): readonly string[] {
  for (const problem of problems) expectSound(problem);
  return problems.map(({ cell }) => cell);
}

/** A message names its place, is in both languages, and shows nothing of the program's inside. */
function expectSound({ cell, found, message, expected }: ReadProblem): void {
  for (const text of [message.zh, message.en]) {
    expect(text).toContain(cell);
    expect(text).toContain(found);
    expect(text).not.toMatch(/undefined|NaN|\[object|null|\{\w+\}/);
  }
  expect(message.zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(message.en).toMatch(/[a-z].*\.$/);
  expect(message.zh).not.toBe(message.en);
  expect(expected.zh).not.toBe('');
  expect(expected.en).not.toBe('');
}
