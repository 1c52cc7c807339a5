import { looks, type Area, type Look, type LookFormat } from '../../core/template';

const alignment = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Lays a look over a range: only what the look speaks of is set. */
export function setLook(range: Excel.Range, name: Look, area: Area): void {
  const look: LookFormat = looks[name];
  const { font, fill } = range.format;
  if (look.font !== undefined) font.name = look.font;
  if (look.size !== undefined) font.size = look.size;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.color !== undefined) font.color = look.color;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.horizontal !== undefined) range.format.horizontalAlignment = alignment[look.horizontal];
  if (look.indent !== undefined) range.format.indentLevel = look.indent;
  if (look.wrap !== undefined) range.format.wrapText = look.wrap;
  if (look.border !== undefined) drawLines(range, area, look.border);
  if (look.numberFormat === undefined) return;
  // One value for the whole range, as Excel takes it; the typings know only matrices.
  Object.assign(range, { numberFormat: look.numberFormat });
  range.format.verticalAlignment = 'Center';
}

function drawLines(range: Excel.Range, { rows, columns }: Area, color: string): void {
  const sides = [
    ...(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const),
    ...(rows > 1 ? (['InsideHorizontal'] as const) : []),
    ...(columns > 1 ? (['InsideVertical'] as const) : []),
  ];
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = color;
  }
}
