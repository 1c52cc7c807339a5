import { TextRun, type IContext, type IXmlableObject } from 'docx';
import type { Figure } from '../core/expression';
import { figureTag } from './figureTag';

/** A title has 64 characters at most, as a tag has; some count as two. */
const longestTitle = 32;

/**
 * A printed number in a content control of its own, so that the figure it states is known when the text comes back. The
 * library has no such run: this one wraps itself when it is written (CT_SdtRun: properties, then content; of the
 * properties title, tag and kind, in this order).
 */
export class FigureControl extends TextRun {
  private readonly control: IXmlableObject;

  public constructor(figure: Figure, text: string) {
    super(text);
    const title = Array.from(figure.label.zh).slice(0, longestTitle).join('');
    this.control = {
      'w:sdtPr': [valued('w:alias', title), valued('w:tag', figureTag(figure)), { 'w:text': {} }],
    };
  }

  public override prepForXml(context: IContext): IXmlableObject | undefined {
    return { 'w:sdt': [this.control, { 'w:sdtContent': [super.prepForXml(context)] }] };
  }
}

function valued(name: string, value: string): IXmlableObject {
  return { [name]: { _attr: { 'w:val': value } } };
}
