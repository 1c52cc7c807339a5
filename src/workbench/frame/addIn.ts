import { createHost } from '../../host/createHost';
import type { Workbook } from '../../host/model/workbook';
import type { Desk } from '../desk';
import { localeOf } from '../words';
import { answerRequest } from './answerRequest';
import { openPaneFrame, type PaneFrame } from './paneFrame';

const RICH_API_EVENT = 65536;

/** The events that wait for the add-in, as Office.js takes them. */
function takeEvents(workbook: Workbook): readonly (readonly unknown[])[] {
  return workbook.events
    .splice(0)
    .map(({ type, target, message }, id) => [
      RICH_API_EVENT,
      type,
      target,
      JSON.stringify(message),
      id,
      false,
    ]);
}

/** Has something done whenever cells change places: what remembers addresses is void then. */
function watchPlaces(workbook: Workbook, moved: () => void): void {
  const { rewriteAreas, rewriteSheet, ...others } = workbook.calculator;
  workbook.calculator = {
    ...others,
    rewriteAreas: (...given) => {
      moved();
      return rewriteAreas(...given);
    },
    rewriteSheet: (...given) => {
      moved();
      return rewriteSheet(...given);
    },
  };
}

/** Opens the add-in's page on the desk's workbook and keeps the two informed of each other. */
export function openAddIn(desk: Desk, paneUrl: string, title: string): PaneFrame {
  const { workbook, language, isDark, fileName } = desk.read();
  const transport = createHost(workbook);
  let isAnswering = false;
  watchPlaces(workbook, () => {
    if (isAnswering) desk.history.clear();
  });
  const frame = openPaneFrame({
    ...{ paneUrl, fileName, isDark, title, locale: localeOf[language] },
    answer: (body) => {
      isAnswering = true;
      try {
        return answerRequest(body, transport, () => {
          desk.change({ paneIsOpen: true });
        });
      } finally {
        isAnswering = false;
        setTimeout(desk.touch);
      }
    },
  });
  desk.subscribe(() => {
    const events = takeEvents(workbook);
    setTimeout(() => {
      frame.deliver(events);
    });
  });
  return frame;
}
