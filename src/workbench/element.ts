type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its attributes (`undefined` and `false` leave one out) and what is in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...content);
  return made;
}

/** A button. */
export function button(attributes: Attributes, click: () => void, ...content: readonly (Node | string)[]) {
  const made = element('button', { type: 'button', ...attributes }, ...content);
  made.addEventListener('click', click);
  return made;
}
