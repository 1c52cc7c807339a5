import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every English text that is declared in the source: its place and its words. */
function englishTexts(): readonly (readonly [string, string])[] {
  return readdirSync('src', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\ben:\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)].map(
        ([, , words = '']) => [path, words] as const,
      ),
    );
}

const texts = englishTexts();

test('the English texts are found', () => {
  expect(texts.length).toBeGreaterThan(800);
});

test('no English text has the full-width punctuation of Chinese', () => {
  expect(texts.filter(([, words]) => /[（）：；，。、！？]/.test(words))).toEqual([]);
});
