import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useState } from 'react';

export const cardId = 'figure-card';

/** The figure whose card is shown, and the button that it belongs to. */
export interface ShownFigure {
  readonly id: string;
  readonly target: HTMLElement;
}

const beforeShown = 250;
const beforeHidden = 300;

type Show = (figure: ShownFigure | undefined) => void;

/** Which figure's card is shown: by hovering, which may go on into the card, or by focus; Escape hides it, arrow down goes into it. */
export function useFigureCard() {
  const [shown, show] = useState<ShownFigure>();
  const [next, plan] = useState<{ readonly figure: ShownFigure | undefined; readonly delay: number }>();
  useEffect(() => {
    if (next === undefined) return undefined;
    const timer = setTimeout(show, next.delay, next.figure);
    return () => {
      clearTimeout(timer);
    };
  }, [next]);
  const after =
    (delay: number): Show =>
    (figure) => {
      plan({ figure, delay });
    };
  const leave = (): void => {
    after(beforeHidden)(undefined);
  };
  const stay = (): void => {
    after(0)(shown);
  };
  const hide = (): void => {
    show(undefined);
  };
  return {
    shown,
    hide,
    card: { onMouseEnter: stay, onMouseLeave: leave, onFocus: stay, onBlur: leave },
    text: { ...byMouse(after(beforeShown), leave), ...byKeyboard(after(0), leave) },
  };
}

function byMouse(show: Show, leave: () => void) {
  return {
    onMouseOver: ({ target }: MouseEvent) => {
      onFigure(target, show);
    },
    onMouseOut: ({ target }: MouseEvent) => {
      onFigure(target, leave);
    },
  };
}

function byKeyboard(show: Show, leave: () => void) {
  return {
    onFocus: ({ target }: FocusEvent) => {
      onFigure(target, show);
    },
    onBlur: ({ target }: FocusEvent) => {
      onFigure(target, leave);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (figureAt(event.target) === undefined) return;
      if (event.key === 'Escape') show(undefined);
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      document.querySelector<HTMLElement>(`#${cardId} button`)?.focus();
    },
  };
}

function onFigure(target: EventTarget, act: Show): void {
  const figure = figureAt(target);
  if (figure !== undefined) act(figure);
}

/** The figure that an event happened on; undefined beside one. */
export function figureAt(target: EventTarget): ShownFigure | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-figure]') : null;
  const id = button?.dataset['figure'];
  return button === null || id === undefined ? undefined : { id, target: button };
}
