import type { ChartData } from './chartData';

type Size = { readonly width: number; readonly height: number };
type Draw = (data: ChartData, size: Size) => readonly SVGElement[];

const colours = ['#2f6db5', '#d9822b', '#7a7a7a', '#c9a400', '#4a9d5f', '#8e5bb0', '#b5484c', '#2a8c94'];
const colourOf = (index: number): string => colours[index % colours.length] ?? '';

function shape(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

const label = (x: number, y: number, text: string, anchor = 'middle'): SVGElement =>
  shape('text', { x, y, 'text-anchor': anchor, 'font-size': 11, fill: 'currentColor' }, text);

/** The greatest value; 0 stands on the axis. */
const greatest = ({ series }: ChartData): number => Math.max(1e-9, ...series.flatMap(({ values }) => values));

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

const columns: Draw = (data, { width, height }) => {
  const { categories, series } = data;
  const slot = width / Math.max(1, categories.length);
  const bar = (slot * 0.7) / Math.max(1, series.length);
  const bars = series.flatMap(({ values }, index) =>
    values.map((value, place) => {
      const tall = (Math.max(0, value) / greatest(data)) * (height - 20);
      const x = place * slot + slot * 0.15 + index * bar;
      return shape('rect', { x, y: height - 18 - tall, width: bar, height: tall, fill: colourOf(index) });
    }),
  );
  const names = categories.map((name, place) =>
    label((place + 0.5) * slot, height - 4, shortened(name, Math.max(2, Math.floor(slot / 12)))),
  );
  return [...bars, ...names];
};

const bars: Draw = (data, { width, height }) => {
  const { categories, series } = data;
  const room = Math.min(150, width * 0.4);
  const slot = height / Math.max(1, categories.length);
  const bar = (slot * 0.7) / Math.max(1, series.length);
  const drawn = series.flatMap(({ values }, index) =>
    values.map((value, place) => {
      const long = (Math.max(0, value) / greatest(data)) * (width - room - 8);
      const y = place * slot + slot * 0.15 + index * bar;
      return shape('rect', { x: room, y, width: long, height: bar, fill: colourOf(index) });
    }),
  );
  const names = categories.map((name, place) =>
    label(room - 5, (place + 0.5) * slot + 4, shortened(name, Math.floor(room / 12)), 'end'),
  );
  return [...drawn, ...names];
};

const lines: Draw = (data, { width, height }) => {
  const slot = width / Math.max(1, data.categories.length);
  const drawn = data.series.map(({ values }, index) => {
    const points = values.map((value, place) => {
      const y = height - 18 - (Math.max(0, value) / greatest(data)) * (height - 24);
      return `${(place + 0.5) * slot},${y}`;
    });
    return shape('polyline', {
      points: points.join(' '),
      fill: 'none',
      stroke: colourOf(index),
      'stroke-width': 2,
    });
  });
  const names = data.categories.map((name, place) =>
    label((place + 0.5) * slot, height - 4, shortened(name, Math.max(2, Math.floor(slot / 12)))),
  );
  return [...drawn, ...names];
};

const pie: Draw = ({ categories, series }, { width, height }) => {
  const values = series[0]?.values.map((value) => Math.max(0, value)) ?? [];
  const total = Math.max(
    1e-9,
    values.reduce((sum, value) => sum + value, 0),
  );
  const radius = Math.min(width * 0.28, height / 2 - 4);
  const [x, y] = [radius + 6, height / 2];
  let done = 0;
  return values.flatMap((value, index) => {
    const [from, share] = [done / total, value / total];
    done += value;
    // A dashed circle as thick as its radius: each dash is a sector.
    const around = Math.PI * radius;
    const sector = shape('circle', {
      ...{ cx: x, cy: y, r: radius / 2, fill: 'none', stroke: colourOf(index), 'stroke-width': radius },
      ...{ 'stroke-dasharray': `${share * around} ${around}`, 'stroke-dashoffset': -from * around },
      transform: `rotate(-90 ${x} ${y})`,
    });
    const line = 16 + index * 17;
    const key = shape('rect', {
      x: radius * 2 + 20,
      y: line - 9,
      width: 10,
      height: 10,
      fill: colourOf(index),
    });
    const name = `${shortened(categories[index] ?? '', 14)}  ${(share * 100).toFixed(1)}%`;
    return [sector, ...(line < height ? [key, label(radius * 2 + 36, line, name, 'start')] : [])];
  });
};

const draws: Readonly<Record<ChartData['kind'], Draw>> = { columns, bars, lines, pie };

/** A chart drawn simply: its title, its shapes, and the names of its series where there are several. */
export function drawChart(data: ChartData, { width, height }: Size): SVGElement {
  const words = [data.title, ...data.series.map(({ name }) => name)].filter((text) => text !== '').join(', ');
  const picture = shape('svg', { width, height, role: 'img', 'aria-label': words });
  const body = shape('g', { transform: 'translate(8 30)' });
  const hasLegend = data.series.length > 1 && data.kind !== 'pie';
  body.append(...draws[data.kind](data, { width: width - 16, height: height - (hasLegend ? 58 : 38) }));
  const names = data.series.map(({ name }, index) => {
    const x = 12 + (index * (width - 24)) / data.series.length;
    const entry = label(x + 14, height - 8, shortened(name, 12), 'start');
    return [shape('rect', { x, y: height - 17, width: 10, height: 10, fill: colourOf(index) }), entry];
  });
  const title = label(width / 2, 20, data.title);
  title.setAttribute('font-size', '14');
  picture.append(title, body, ...(hasLegend ? names.flat() : []));
  return picture;
}
