import fc from 'fast-check';
import { composeReport, validate } from '../../../src/core';
import { audit, type Audit, type Report } from '../../../src/core/audit';
import type { Block } from '../../../src/core/narrative';
import { plainText } from '../../../src/core/narrative';
import { figureTag } from '../../../src/word';
import { accountPlans, generatedWorkbook } from '../../../bench/generated';
import { sampleWorkbook } from '../sampleAccount';

function reportOf(profile: string): Report {
  const { publication } = composeReport(validate(sampleWorkbook(), { profile }));
  return { publication: publication!, tagOf: figureTag };
}

function textOf({ publication }: Report): string {
  return plainText(publication.items.filter((item): item is Block => item.kind !== 'table'));
}

const report = reportOf('beijing-2020');
const text = textOf(report);

function edited(from: string, to: string): Audit {
  if (!text.includes(from)) throw new Error(`The text does not say ${from}`);
  return audit({ text: text.replace(from, to), tags: [] }, report);
}

const told = ({ findings }: Audit): readonly string[] =>
  findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, quote, expected }) => `${rule}: ${quote} → ${expected}`);

const formats = ['beijing-2020', 'shanghai-2024', 'ministry-2023'];

describe('a text against the workbook', () => {
  test.each(formats)('that wrote it has no findings, and every figure is tied: %s', (profile) => {
    const own = reportOf(profile);
    const { summary, findings } = audit({ text: textOf(own), tags: [] }, own);
    expect(findings).toEqual([]);
    expect(summary).toMatchObject({ rounding: 0, refuted: 0, ambiguous: 0, noSource: 0 });
    expect(summary.tied + summary.notAFigure).toBe(summary.numerals);
  });

  test.each(formats)('of a generated account has none either: %s', (profile) => {
    for (const plan of fc.sample(accountPlans, { seed: 20201123, numRuns: 5 })) {
      const { publication } = composeReport(validate(generatedWorkbook(plan).raw, { profile }));
      if (publication === undefined) continue;
      const own: Report = { publication, tagOf: figureTag };
      const { summary, findings } = audit({ text: textOf(own), tags: [] }, own);
      expect(findings).toEqual([]);
      expect(summary.tied + summary.notAFigure).toBe(summary.numerals);
    }
  });

  test.each([
    ['beijing-2020', 'shanghai-2024'],
    ['ministry-2023', 'beijing-2020'],
    ['shanghai-2024', 'ministry-2023'],
  ])('is bound by what it says where it is worded as %s, and the report as %s', (written, asked) => {
    const { summary } = audit({ text: textOf(reportOf(written)), tags: [] }, reportOf(asked));
    expect(summary).toMatchObject({ refuted: 0 });
    expect(summary.tied / (summary.numerals - summary.notAFigure)).toBeGreaterThan(0.5);
  });

  test('may be worded otherwise, but not name another item', () => {
    expect(told(edited('主要用于以下方面（按大类）', '主要用在这些方面（按大类）'))).toEqual([]);
    expect(told(edited('其中：基本支出', '其中：基建支出'))).toEqual(['wordingAgreesWithWorkbook: 建 → 本']);
  });

  test('has every edited number found, though the text agrees with itself', () => {
    const found = edited('事业编制57人', '事业编制75人');
    expect(told(found)).toEqual(['numbersAgreeWithWorkbook: 75人 → 57人']);
    expect(found.summary.refuted).toBe(1);
  });

  test('names the figure that each number states', () => {
    const figures = new Set(
      report.publication.items.flatMap((item) =>
        item.kind === 'paragraph' ? item.pieces.flatMap(({ figure }) => figure?.id ?? []) : [],
      ),
    );
    const { numerals } = edited('事业编制57人', '事业编制75人');
    const wrong = numerals.find((numeral) => numeral.class === 'refuted');
    expect(figures).toContain(wrong?.figure);
    for (const numeral of numerals.filter((one) => one.class === 'notAFigure'))
      expect(numeral).not.toHaveProperty('figure');
    expect(audit({ text, tags: [] }).numerals.some((numeral) => 'figure' in numeral)).toBe(false);
  });

  test('may show fewer digits, rightly rounded', () => {
    expect(told(edited('收、支总计2545.85万元', '收、支总计2545.9万元'))).toEqual([]);
    expect(told(edited('收、支总计2545.85万元', '收、支总计2545.8万元'))).toContain(
      'numbersAgreeWithWorkbook: 2545.8万元 → 2545.85万元',
    );
  });

  test('has a direction, a unit and a name found that were changed', () => {
    expect(told(edited('比上年减少178.16万元', '比上年增加178.16万元'))).toContain(
      'directionsAgreeWithWorkbook: 增加 → 减少',
    );
    expect(told(edited('减少178.16万元', '减少178.16元')).join('\n')).toContain(
      'directionsAgreeWithWorkbook',
    );
    expect(told(edited('上级补助收入0.00万元', '上级拨入收入0.00万元'))).toEqual([
      'wordingAgreesWithWorkbook: 拨入 → 补助',
    ]);
  });

  test('has 大于 found where the workbook says 小于, though only a character differs', () => {
    const own = reportOf('shanghai-2024');
    const [, from = ''] = /(决算数[大小]于预算数)/u.exec(textOf(own)) ?? [];
    const to = from.includes('大') ? '决算数小于预算数' : '决算数大于预算数';
    const written = textOf(own).replace(from, to);
    expect(audit({ text: written, tags: [] }, own).findings.map(({ rule }) => rule)).toContain(
      'directionsAgreeWithWorkbook',
    );
  });

  test('may put typed reasons otherwise', () => {
    expect(told(edited('受疫情影响，部分项目没有实施', '因为疫情的缘故，有的项目未能开展'))).toEqual([]);
  });

  test('lacks a paragraph that the profile demands', () => {
    const lines = text.split('\n');
    const without = lines.filter((line) => !line.includes('政府购买服务决算')).join('\n');
    expect(without).not.toBe(text);
    const [finding] = audit({ text: without, tags: [] }, report).findings;
    expect(finding).toMatchObject({ rule: 'paragraphsComplete', severity: 'warning', start: without.length });
    expect(finding!.expected).toContain('政府购买服务决算50.22万元');
  });

  test('is bound by the tags of its content controls first, wherever they stand', () => {
    const figure = report.publication.items.flatMap((item) =>
      item.kind === 'paragraph' ? item.pieces.flatMap((piece) => piece.figure ?? []) : [],
    )[0]!;
    const moved = (print: string): Audit =>
      audit(
        { text: `另见 ${print} 一处`, tags: [{ tag: figureTag(figure), start: 3, end: 3 + print.length }] },
        report,
      );
    const right = told(moved('9999.99'))
      .find((line) => line.startsWith('numbers'))!
      .split('→ ')[1]!;
    expect(moved(right).summary).toMatchObject({ tied: 1, refuted: 0 });
    expect(moved('9999.99').summary).toMatchObject({ tied: 0, refuted: 1 });
  });
});
