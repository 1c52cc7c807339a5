import type { RawWorkbook } from '../../src/core/account';
import { settings } from '../../src/core/inputs/settings';
import { unit } from '../../src/core/inputs/unit';
import { sampleWorkbook, type SampleChange } from './sampleAccount';

/** The sample whose unit card sets something for itself. */
export function withSettings(
  set: Readonly<Partial<Record<keyof typeof settings, unknown>>>,
  changes: readonly SampleChange[] = [],
): RawWorkbook {
  const workbook = sampleWorkbook(changes);
  const card = workbook.get(unit)!;
  const rows = Object.values(settings).map((field) => {
    const [, to = ''] = Object.entries(set).find(([id]) => id === nameOf(field)) ?? [];
    return [field.header.zh, to];
  });
  return new Map([...workbook, [unit, { ...card, values: [...card.values, ...rows] }]]);
}

function nameOf(field: unknown): string | undefined {
  return Object.entries(settings).find(([, one]) => one === field)?.[0];
}
