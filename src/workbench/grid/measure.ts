import type { Face } from './face';

const context = document.createElement('canvas').getContext('2d');

/** Width of a text in pixels, as a face shows it. */
function widthOf({ text, css }: Face): number {
  if (context === null) return 0;
  context.font = [css['font-style'], css['font-weight'], css['font-size'], css['font-family']]
    .filter(Boolean)
    .join(' ');
  return context.measureText(text).width;
}

/** A number, or as many # as there is room for where it does not fit. */
export function fitted(face: Face, room: number): string {
  if (face.wraps || widthOf(face) <= room) return face.text;
  return '#'.repeat(Math.max(1, Math.floor(room / 7)));
}
