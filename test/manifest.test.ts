/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { commandNames } from '../src/commands/commandNames';

// The schema is not on npm and Microsoft's validator needs the network; this is what both would say, and more.
const baseUrl = 'https://localhost:3000';
const manifest = new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'text/xml');

const inOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

function all(selector: string): readonly Element[] {
  return [...manifest.querySelectorAll(selector)];
}

function named(tag: string): readonly Element[] {
  return [...manifest.getElementsByTagName(tag)];
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.tagName} has no attribute ${name}`);
  return value;
}

function textOf(selector: string): string {
  return manifest.querySelector(selector)?.textContent ?? '';
}

function idsIn(tag: string): ReadonlySet<string> {
  return new Set(named(tag).flatMap(({ children }) => [...children].map((child) => attribute(child, 'id'))));
}

/** Width and height, from the header of a PNG. */
function sizeOf(png: string): readonly number[] {
  const header = readFileSync(png);
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

test('the manifest is well-formed', () => {
  expect(named('parsererror')).toEqual([]);
  expect(manifest.documentElement.tagName).toBe('OfficeApp');
});

test.each(Object.entries(inOrder))('the children of %s are known and in order', (parent, order) => {
  for (const { children } of named(parent)) {
    const places = [...children].map(({ tagName }) => order.indexOf(tagName));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('the identity is complete', () => {
  expect(textOf('OfficeApp > Id')).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(textOf('OfficeApp > Version')).toMatch(/^[1-9]\d*(\.\d+){3}$/);
  expect(textOf('OfficeApp > ProviderName')).not.toBe('');
  expect(textOf('OfficeApp > Permissions')).toBe('ReadWriteDocument');
  expect(named('Host').map((host) => host.getAttribute('Name') ?? attribute(host, 'xsi:type'))).toEqual([
    'Workbook',
    'Workbook',
  ]);
});

test('it asks for the shared runtime and for ExcelApi 1.14', () => {
  expect(named('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([
    ['SharedRuntime', '1.1'],
    ['ExcelApi', '1.14'],
  ]);
});

test('ribbon and pane share one runtime: the same resource everywhere', () => {
  const [runtime] = named('Runtime');
  expect(runtime && attribute(runtime, 'lifetime')).toBe('long');
  const places = [...named('Runtime'), ...named('FunctionFile'), ...all('Action > SourceLocation')];
  expect(new Set(places.map((place) => attribute(place, 'resid')))).toEqual(new Set(['Pane.Url']));
});

test('every resid resolves to a resource of its kind, and every resource is used', () => {
  const kinds: Readonly<Record<string, string>> = {
    'bt:Image': 'bt:Images',
    Runtime: 'bt:Urls',
    FunctionFile: 'bt:Urls',
    SourceLocation: 'bt:Urls',
    LearnMoreUrl: 'bt:Urls',
    Label: 'bt:ShortStrings',
    Title: 'bt:ShortStrings',
    Description: 'bt:LongStrings',
  };
  for (const element of all('[resid]')) {
    const resid = attribute(element, 'resid');
    expect(resid.length).toBeLessThanOrEqual(32);
    expect(idsIn(kinds[element.tagName] ?? '')).toContain(resid);
  }
  const declared = new Set(Object.values(kinds).flatMap((kind) => [...idsIn(kind)]));
  expect(new Set(all('[resid]').map((element) => attribute(element, 'resid')))).toEqual(declared);
});

test('ids are unique and short enough', () => {
  const ids = all('[id]').map((element) => attribute(element, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
});

test('texts are within their limits', () => {
  const longest: Readonly<Record<string, number>> = {
    DisplayName: 125,
    Description: 250,
    'bt:ShortStrings': 125,
    'bt:LongStrings': 250,
  };
  for (const [tag, limit] of Object.entries(longest)) {
    for (const element of named(tag).flatMap((parent) => [parent, ...parent.querySelectorAll('*')])) {
      const text = element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '';
      expect(text.length).toBeLessThanOrEqual(limit);
    }
  }
});

test('every text has an English version, and none for the default locale', () => {
  expect(textOf('DefaultLocale')).toBe('zh-CN');
  const texts = [...all('OfficeApp > DisplayName, OfficeApp > Description'), ...named('bt:String')];
  for (const text of texts) {
    expect(attribute(text, 'DefaultValue')).toMatch(/\p{Script=Han}/u);
    const overrides = [...text.children];
    expect(overrides.map((override) => attribute(override, 'Locale'))).toEqual(['en-US']);
    for (const override of overrides) expect(attribute(override, 'Value')).not.toMatch(/\p{Script=Han}/u);
  }
});

test('every address is on the base URL, so that the build can replace it', () => {
  const addresses = all('[DefaultValue]')
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((value) => value.includes('://'));
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) expect(address.startsWith(baseUrl)).toBe(true);
});

test('icons exist, at the size that they are declared for', () => {
  for (const icon of named('bt:Image').filter((image) => image.hasAttribute('id'))) {
    const [, size] = attribute(icon, 'id').split('.');
    const png = attribute(icon, 'DefaultValue').replace(`${baseUrl}/`, '');
    expect(sizeOf(png)).toEqual([Number(size), Number(size)]);
    expect(existsSync(png.replace(/-\d+\.png$/, '.svg'))).toBe(true);
  }
  for (const use of all('Icon > *')) {
    expect(attribute(use, 'resid').split('.')[1]).toBe(attribute(use, 'size'));
  }
  expect(sizeOf('assets/icons/pane-32.png')).toEqual([32, 32]);
  expect(sizeOf('assets/icons/pane-64.png')).toEqual([64, 64]);
});

test('no icon is left over', () => {
  const declared = named('bt:Image').flatMap((image) => image.getAttribute('DefaultValue') ?? []);
  const there = readdirSync('assets/icons').filter((file) => file.endsWith('.png'));
  expect(new Set(there.map((file) => `${baseUrl}/assets/icons/${file}`))).toEqual(new Set(declared));
});

test('every icon comes at 16, 32 and 80', () => {
  for (const icon of named('Icon')) {
    const sizes = [...icon.children].map((image) => attribute(image, 'size'));
    expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
  }
});

test('the groups stand in the order of the work, the pane before them, and every button says what it does', () => {
  const words = (parent: Element, tag: string) => {
    const resid = parent.querySelector(tag)?.getAttribute('resid');
    return named('bt:String')
      .find(({ id }) => id === resid)
      ?.getAttribute('DefaultValue');
  };
  const groups = named('Group').map((group) => [
    words(group, 'Label'),
    ...[...group.getElementsByTagName('Control')].map((button) => words(button, 'Label')),
  ]);
  expect(groups).toEqual([
    ['窗格', '打开窗格'],
    ['校验', '校验', '清除标记'],
    ['报表', '生成报表', '定稿', '导出 Word'],
    ['填报', '插入模板', '新年度'],
  ]);
  for (const button of named('Control')) {
    expect(words(button, 'Supertip > Title')).toBe(words(button, 'Label'));
    expect(words(button, 'Supertip > Description')).toMatch(/。$/);
  }
});

test('no keytip is asked for: the XML manifest knows none, and an unknown element makes it invalid', () => {
  expect(all('*').filter(({ tagName }) => /keytip/i.test(tagName))).toEqual([]);
});

test('every function that the ribbon names is a command, and every command has its button', () => {
  expect(named('FunctionName').map(({ textContent }) => textContent)).toEqual([...commandNames]);
});
