import { type Tag, tagsIn } from '../reading';

/** From one place of the XML to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the words of one `w:t` stand in the XML, and in what. */
export interface TextPlace {
  /** From the end of its opening tag to its closing tag. */
  readonly words: Stretch;
  readonly tag: Stretch;
  /** The run around it. */
  readonly run: Stretch;
  /** The opening tag of the run and its properties, to begin another one like it. */
  readonly runBegins: Stretch;
  /** What a mark may stand before and after; a run may be cut where it is the run. */
  readonly holder: Stretch;
}

interface Open {
  readonly name: string;
  readonly from: number;
  /** Where its opening tag ends. */
  readonly begun: number;
  to: number;
  properties: number;
}

/** Every `w:t` with words inside a run of a paragraph, by the place of its words. */
export function textPlaces(xml: string): ReadonlyMap<number, TextPlace> {
  const open: Open[] = [];
  const found: { readonly text: Open; readonly run: Open; readonly holder: Open }[] = [];
  for (const tag of tagsIn(xml)) {
    if (tag.close) close(open, tag);
    else if (!tag.empty) {
      open.push({ name: tag.name, from: tag.at, begun: tag.wordsAt, to: tag.at, properties: tag.wordsAt });
      const [text, run, holder] = [open.at(-1), innermostRun(open), holderOf(open)];
      if (tag.name === 'w:t' && text && run && holder) found.push({ text, run, holder });
    }
  }
  return new Map(found.map(({ text, run, holder }) => [text.begun, placeOf(text, run, holder)]));
}

function placeOf(text: Open, run: Open, holder: Open): TextPlace {
  return {
    words: { from: text.begun, to: text.to - '</w:t>'.length },
    tag: { from: text.from, to: text.begun },
    run: { from: run.from, to: run.to },
    runBegins: { from: run.from, to: run.properties },
    holder: { from: holder.from, to: holder.to },
  };
}

function close(open: Open[], { name, wordsAt }: Tag): void {
  const closed = open.pop();
  if (closed === undefined) return;
  closed.to = wordsAt;
  const run = open.at(-1);
  if (name === 'w:rPr' && run?.name === 'w:r') run.properties = wordsAt;
}

function innermostRun(open: readonly Open[]): Open | undefined {
  return open.filter(({ name }) => name === 'w:r').at(-1);
}

/** In a text box or a control that holds plain text no comment can begin: it is put around the whole. */
function holderOf(open: readonly Open[]): Open | undefined {
  const paragraph = open.findIndex(({ name }) => name === 'w:p');
  return open.find(({ name }, depth) => depth > paragraph && (name === 'w:r' || name === 'w:sdt'));
}
