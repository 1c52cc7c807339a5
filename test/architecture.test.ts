import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const source = join(__dirname, '..', 'src');

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const files = filesUnder(source).map((path) => ({
  path: relative(source, path),
  text: readFileSync(path, 'utf8'),
}));

describe('the architecture', () => {
  test('no code outside excel/ says Excel.', () => {
    const others = files.filter(({ path }) => !path.startsWith('excel/'));
    expect(others.filter(({ text }) => /\bExcel\./.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('core is compiled without DOM, Node and Office types', () => {
    const config: unknown = JSON.parse(readFileSync(join(source, 'core', 'tsconfig.json'), 'utf8'));
    expect(config).toMatchObject({ compilerOptions: { lib: ['ES2022'], types: [] } });
  });

  test('core reads no clock and draws no random number', () => {
    const core = files.filter(({ path }) => path.startsWith('core/'));
    expect(
      core.filter(({ text }) => /new Date\b|Date\.now|Math\.random/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });

  test('the host knows nothing of the product', () => {
    const host = files.filter(({ path }) => path.startsWith('host/'));
    expect(host.length).toBeGreaterThan(10);
    expect(host.filter(({ text }) => /决算|预算|Final ?Accounts/.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('nothing evaluates text as code', () => {
    expect(files.filter(({ text }) => /\beval\(|new Function\(/.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  test('every folder of core and every part says in two lines what is here', () => {
    const indexes = files.filter(({ path }) =>
      /^(core\/\w+|excel|word|commands|host|taskpane)\/index\.tsx?$/.test(path),
    );
    expect(indexes.length).toBeGreaterThan(8);
    for (const { path, text } of indexes)
      expect([path, text.split('\n').slice(0, 2)]).toEqual([
        path,
        [expect.stringMatching(/^\/\/ /), expect.stringMatching(/^\/\/ /)],
      ]);
  });
});
