/** A colour of an .xlsx file in one of its three spellings. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly indexed?: number;
  readonly tint?: number;
}

const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

const channels = (hex: string): readonly number[] =>
  [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));

function tinted(hex: string, tint: number): string {
  const shade = (value: number): number =>
    Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint);
  return channels(hex)
    .map((value) => shade(value).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** `#RRGGBB`, or undefined where the file leaves the colour to the program. */
export function readFileColor(color: FileColor | undefined): string | undefined {
  if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base = themeColor(color) ?? indexedColor(color);
  return base === undefined ? undefined : `#${tinted(base, color?.tint ?? 0)}`;
}

const themeColor = (color: FileColor | undefined): string | undefined =>
  color?.theme === undefined ? undefined : THEME[color.theme];

/** The first eight colours of the old palette come twice; later ones are not told apart here. */
const indexedColor = (color: FileColor | undefined): string | undefined =>
  color?.indexed === undefined || color.indexed > 15 ? undefined : INDEXED[color.indexed % 8];

export const writeFileColor = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });
