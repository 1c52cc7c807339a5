import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { profileIds } from '../../src/core';
import { inputTables } from '../../src/core/inputs';
import { tabs } from '../../src/taskpane/tabs';
import { readManifest } from '../../src/workbench/ribbon/readManifest';

const languages = ['zh', 'en'] as const;
const documents = ['user-guide', 'installing'] as const;

const fileOf = (document: string, language: string) => `docs/${document}.${language}.md`;
const textOf = (path: string) => readFileSync(path, 'utf8');

const every = documents.flatMap((document) =>
  languages.map((language) => [fileOf(document, language), language] as const),
);

/** Where links and pictures of a text lead to. */
const targetsIn = (text: string) => [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, target = '']) => target);

const headingsIn = (text: string) => text.split('\n').filter((line) => line.startsWith('#'));

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string) =>
  heading
    .replace(/^#+ /u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const shapeOf = (text: string) =>
  text
    .split('\n')
    .flatMap((line) => /^(?:#+ |```|\d+\. |- |!\[|\| )/u.exec(line)?.[0] ?? [])
    .join('\n');

test.each(every)('every link of %s leads somewhere', (path) => {
  const text = textOf(path);
  const anchors = headingsIn(text).map(anchorOf);
  const lost = targetsIn(text).filter((target) =>
    target.startsWith('#')
      ? !anchors.includes(target.slice(1))
      : !existsSync(join(dirname(path), target.replace(/#.*/u, ''))),
  );
  expect(lost).toEqual([]);
});

test.each(documents)('%s has the same chapters, lists, tables and pictures in both languages', (document) => {
  const [zh, en] = languages.map((language) => textOf(fileOf(document, language)));
  expect(shapeOf(zh ?? '')).toBe(shapeOf(en ?? ''));
});

test.each(languages)('every picture of the guide in %s is shown, and small', (language) => {
  const folder = `docs/pictures/guide/${language}`;
  const taken = readdirSync(folder);
  const shown = targetsIn(textOf(fileOf('user-guide', language))).filter((target) => target.endsWith('.png'));
  expect(shown.map((target) => join('docs', target)).sort()).toEqual(
    taken.map((name) => join(folder, name)).sort(),
  );
  expect(taken.filter((name) => statSync(join(folder, name)).size > 120_000)).toEqual([]);
});

test.each(languages)(
  'the guide in %s names the ribbon, the tabs, the input tables and the profiles',
  (language) => {
    const text = textOf(fileOf('user-guide', language));
    const { groups, tab } = readManifest(textOf('manifest.xml'));
    const names = [
      tab[language],
      ...groups
        .flatMap(({ label, buttons }) => [label, ...buttons.map((one) => one.label)])
        .map((one) => one[language]),
      ...Object.values(tabs).map(({ label }) => label[language]),
      ...inputTables.map(({ name }) => name),
      ...profileIds,
    ];
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  },
);
