import { childNamed, childrenNamed, descendants, readXml, type Element } from '../../host/xlsx/xml';
import type { Words } from '../words';

export interface RibbonButton {
  readonly id: string;
  readonly label: Words;
  readonly tip: Words;
  /** Address of a picture of 32 pixels. */
  readonly icon: string;
  /** The function that the button runs; without one it shows the pane. */
  readonly run: string | undefined;
}

/** What a manifest adds to the ribbon. */
export interface Manifest {
  readonly name: Words;
  readonly tab: Words;
  readonly groups: readonly { readonly label: Words; readonly buttons: readonly RibbonButton[] }[];
  readonly paneUrl: string;
}

function one(element: Element, name: string): Element {
  const [found] = descendants(element, name);
  if (found === undefined) throw new Error(`The manifest has no ${name} in ${element.name}.`);
  return found;
}

/** A text with its override for English. */
function wordsOf(element: Element): Words {
  const zh = element.attributes['DefaultValue'] ?? '';
  const english = childrenNamed(element, 'Override').find(
    ({ attributes }) => attributes['Locale'] === 'en-US',
  );
  return { zh, en: english?.attributes['Value'] ?? zh };
}

/** Addresses of the build's own files; they are served at the root of the site. */
const pathOf = (url: string, base: string): string => `/${url.slice(base.length)}`;

function readButton(
  button: Element,
  resource: (id: string | undefined) => Element,
  base: string,
): RibbonButton {
  const words = (element: Element): Words => wordsOf(resource(element.attributes['resid']));
  const icon = descendants(button, 'Image').find(({ attributes }) => attributes['size'] === '32');
  return {
    id: button.attributes['id'] ?? '',
    label: words(one(button, 'Label')),
    tip: words(one(one(button, 'Supertip'), 'Description')),
    icon: pathOf(resource(icon?.attributes['resid']).attributes['DefaultValue'] ?? '', base),
    run: childNamed(one(button, 'Action'), 'FunctionName')?.text,
  };
}

const resourceKinds = ['Image', 'Url', 'String'] as const;

/** Reads the ribbon and the pane's address from the text of a manifest. */
export function readManifest(xml: string): Manifest {
  const root = readXml(xml);
  const resources = new Map(
    resourceKinds
      .flatMap((kind) => descendants(root, kind))
      .map((element) => [element.attributes['id'], element]),
  );
  const resource = (id: string | undefined): Element => {
    const found = resources.get(id);
    if (found === undefined) throw new Error(`The manifest has no resource ${id ?? ''}.`);
    return found;
  };
  const tab = one(root, 'CustomTab');
  const url = resource(one(root, 'Runtime').attributes['resid']).attributes['DefaultValue'] ?? '';
  const base = url.slice(0, url.lastIndexOf('/') + 1);
  return {
    name: wordsOf(one(root, 'DisplayName')),
    tab: wordsOf(resource(childNamed(tab, 'Label')?.attributes['resid'])),
    groups: childrenNamed(tab, 'Group').map((group) => ({
      label: wordsOf(resource(childNamed(group, 'Label')?.attributes['resid'])),
      buttons: childrenNamed(group, 'Control').map((button) => readButton(button, resource, base)),
    })),
    paneUrl: pathOf(url, base),
  };
}
