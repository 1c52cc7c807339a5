/**
 * Resolves after everything that was waiting has had its turn: input, painting. A message, unlike a timer, is not put
 * off while the pane is in the background.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
