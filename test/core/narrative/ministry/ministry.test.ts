import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../../../src/core/account';
import { judge } from '../../../../src/core/expression';
import { threePublic } from '../../../../src/core/inputs/threePublic';
import { buildNarrative, ministryNarrative, plainText } from '../../../../src/core/narrative';
import * as shared from '../../../../src/core/narrative/byItem/paragraphs';
import * as own from '../../../../src/core/narrative/ministry/paragraphs';
import { validate } from '../../../../src/core/report';
import { quotationChecks } from '../../../../src/core/rules/engine/quotations';
import { putuoWorkbook } from '../../putuoWorkbook';
import { sampleAccount } from '../../sampleAccount';
import { fundAccount } from '../../sheets/fundAccount';
import { asMinistry, inMinistry, paragraphsOf } from './inMinistry';

const reviewed = (name: string): string => readFileSync(join(__dirname, name), 'utf8');
const textOf = (account: Account): string => plainText(buildNarrative(account, ministryNarrative));
const published = (): Account => asMinistry(putuoWorkbook);
const noExpenses = {
  table: threePublic,
  rows: threePublic.rows.slice(0, 4).map(({ label }) => [label.zh, 0, 0, '', '']),
};

describe('the narrative of the central departments 2023', () => {
  it.each([
    ['a published account with 项 and prior-year public expenses', published, 'putuo-in-ministry.txt'],
    ['an account with forms, at 款', () => sampleAccount(inMinistry), 'fengtai-in-ministry.txt'],
    ['an account with a government fund and state capital', fundAccount, 'funds-in-ministry.txt'],
  ])('is, for %s, the reviewed text', (_, account, name) => {
    expect(textOf(account())).toBe(reviewed(name));
  });

  it('prints no amount or rate that does not lead back to its figure', () => {
    const bare = [published(), sampleAccount(inMinistry)]
      .flatMap(paragraphsOf)
      .flatMap(({ pieces }) => pieces)
      .filter(({ figure, text }) => figure === undefined && /\d\.\d|\d%|(?<!100)万元$/.test(text));
    expect(bare).toEqual([]);
  });

  it('ties number by number when it is read back', () => {
    for (const account of [published(), sampleAccount(inMinistry), fundAccount()]) {
      const checks = quotationChecks(buildNarrative(account, ministryNarrative));
      expect(checks.length).toBeGreaterThan(40);
      const untied = checks.filter(({ relation }) => judge(relation).verdict === 'refuted');
      expect(untied).toEqual([]);
    }
  });

  it('leaves nothing refuted in a published account but that its year is another', () => {
    const { summary, findings, profile } = validate(putuoWorkbook, { profile: 'ministry-2023' }).validation;
    expect(profile).toBe('ministry-2023');
    expect(summary).toMatchObject({ refuted: 1, errors: 0 });
    expect(findings.map(({ rule }) => rule)).toContain('profileSuitsYear');
  });

  it('lists every paragraph file, by its name, and has each in its place', () => {
    const files = readdirSync(join(__dirname, '../../../../src/core/narrative/ministry/paragraphs'));
    const listed = Object.values(own).map(({ id }) => `${id}.ts`);
    expect([...listed, 'index.ts'].sort()).toEqual(files.sort());
    const declared = [...Object.values(own), ...Object.values(shared)].map(({ id }) => id);
    const placed = [
      ...[published(), fundAccount(), sampleAccount(inMinistry)],
      sampleAccount([...inMinistry, noExpenses]),
    ]
      .flatMap(paragraphsOf)
      .map(({ id }) => id.replace(/:.*/, ''));
    expect([...new Set(placed)].sort()).toEqual([...declared].sort());
  });
});
