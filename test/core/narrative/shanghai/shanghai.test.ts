import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../../../src/core/account';
import { judge } from '../../../../src/core/expression';
import { buildNarrative, plainText, shanghaiNarrative } from '../../../../src/core/narrative';
import * as shared from '../../../../src/core/narrative/byItem/paragraphs';
import * as own from '../../../../src/core/narrative/shanghai/paragraphs';
import { quotationChecks } from '../../../../src/core/rules/engine/quotations';
import { procurement } from '../../../../src/core/inputs/procurement';
import { threePublic } from '../../../../src/core/inputs/threePublic';
import { validate } from '../../../../src/core/report';
import { fundAccount } from '../../sheets/fundAccount';
import { putuoAccount, putuoWorkbook } from '../../putuoWorkbook';
import { sampleAccount } from '../../sampleAccount';
import { inShanghai } from './saidInShanghai';

const reviewed = (name: string): string => readFileSync(join(__dirname, name), 'utf8');
const textOf = (account: Account): string => plainText(buildNarrative(account, shanghaiNarrative));
const noExpenses = {
  table: threePublic,
  rows: threePublic.rows.slice(0, 4).map(({ label }) => [label.zh, 0, 0, '', '']),
};
const reserved = { table: procurement, rows: procurement.fields.map(({ header }) => [header.zh, 10000]) };

const declared = [...Object.values(own), ...Object.values(shared)];

describe('the narrative of Shanghai 2024', () => {
  it('is, for a published account, the reviewed text', () => {
    expect(textOf(putuoAccount())).toBe(reviewed('putuo-2025.txt'));
  });

  it('is, for an account with forms and scores kept at 款, the reviewed text', () => {
    expect(textOf(sampleAccount(inShanghai))).toBe(reviewed('fengtai-in-shanghai.txt'));
  });

  it('is, for an account with a government fund and state capital, the reviewed text', () => {
    expect(textOf(fundAccount())).toBe(reviewed('funds-in-shanghai.txt'));
  });

  it('prints no amount or rate that does not lead back to its figure', () => {
    const bare = buildNarrative(putuoAccount(), shanghaiNarrative)
      .flatMap((block) => (block.kind === 'paragraph' ? block.pieces : []))
      .filter(({ figure, text }) => figure === undefined && /\d\.\d|\d%|(?<!100)万元$/.test(text));
    expect(bare).toEqual([]);
  });

  it('ties number by number when it is read back', () => {
    for (const account of [putuoAccount(), fundAccount()]) {
      const checks = quotationChecks(buildNarrative(account, shanghaiNarrative));
      expect(checks.length).toBeGreaterThan(40);
      const untied = checks.filter(({ relation }) => judge(relation).verdict === 'refuted');
      expect(untied).toEqual([]);
    }
  });

  it('leaves nothing refuted in the published account', () => {
    const { summary, findings, profile } = validate(putuoWorkbook).validation;
    expect(profile).toBe('shanghai-2024');
    expect(summary).toMatchObject({ refuted: 0, errors: 0, warnings: 0 });
    expect(findings.map(({ rule }) => rule)).toEqual(['codesAreInDictionary', 'fallsNeverPassWhole']);
  });

  it('lists every paragraph file, by its name, and has each in its place', () => {
    for (const [folder, paragraphs] of [
      ['shanghai', own],
      ['byItem', shared],
    ] as const) {
      const files = readdirSync(join(__dirname, `../../../../src/core/narrative/${folder}/paragraphs`));
      const listed = Object.values(paragraphs).map(({ id }) => `${id}.ts`);
      expect([...listed, 'index.ts'].sort()).toEqual(files.sort());
    }
    for (const { basis } of declared) expect(basis).toMatch(/第[一三四]部分/);
    const placed = [putuoAccount(), fundAccount(), sampleAccount([...inShanghai, noExpenses, reserved])]
      .flatMap((account) => buildNarrative(account, shanghaiNarrative))
      .flatMap((block) => (block.kind === 'paragraph' ? [block.id.replace(/:.*/, '')] : []));
    expect([...new Set(placed)].sort()).toEqual(declared.map(({ id }) => id).sort());
  });
});
