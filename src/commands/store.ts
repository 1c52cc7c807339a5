/** A state that is read and changed, and whose listeners are called after every change. */
export interface Store<T> {
  readonly read: () => T;
  readonly change: (change: Partial<T>) => void;
  /** Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<T>(begun: T): Store<T> {
  let state = begun;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    change: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
