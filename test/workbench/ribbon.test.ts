import { readFileSync } from 'node:fs';
import { readManifest } from '../../src/workbench/ribbon/readManifest';

const manifest = readManifest(readFileSync('manifest.xml', 'utf8'));

describe('the ribbon of the workbench', () => {
  test('is read from the manifest in both languages', () => {
    expect(manifest.tab).toEqual({ zh: '决算通', en: 'Final Accounts' });
    expect(manifest.name).toEqual({ zh: '决算通', en: 'Final Accounts' });
    const labels = manifest.groups.flatMap(({ buttons }) => buttons.map(({ label }) => label));
    expect(labels).toContainEqual({ zh: '校验', en: 'Validate' });
    for (const { zh, en } of labels) expect([zh, en]).not.toContain('');
  });

  test('has a picture of the build and a supertip for every button', () => {
    for (const { icon, tip } of manifest.groups.flatMap(({ buttons }) => buttons)) {
      expect(icon).toMatch(/^\/assets\/icons\/\w+-32\.png$/);
      expect(readFileSync(icon.slice(1)).length).toBeGreaterThan(0);
      expect(tip.en).toMatch(/[a-z]\.$/);
    }
  });

  test('runs functions, but for the one button that shows the pane', () => {
    const runs = manifest.groups.flatMap(({ buttons }) => buttons.map(({ run }) => run));
    expect(runs.filter((run) => run === undefined)).toHaveLength(1);
    expect(runs).toContain('validate');
    expect(manifest.paneUrl).toBe('/taskpane.html');
  });

  test('cannot be read from a manifest that names what it does not have', () => {
    const broken = readFileSync('manifest.xml', 'utf8').replace(
      'String id="Validate.Label"',
      'String id="Other.Label"',
    );
    expect(() => readManifest(broken)).toThrow('Validate.Label');
  });
});
