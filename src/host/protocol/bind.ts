import { fail, HostFault } from '../model/fault';
import type { Place } from '../model/workbook';
import type { Arguments } from './arguments';
import type { Definition, Registry } from './definition';
import { camelCase } from './names';
import type { ClassName, Selves, Target } from './selves';

/** An object with the members of its class bound to it. */
export interface Bound {
  readonly type: ClassName;
  readonly identity: () => Readonly<Record<string, unknown>>;
  readonly exists: () => boolean;
  readonly places: () => readonly Place[] | undefined;
  readonly scalarNames: readonly string[];
  readonly scalar: (name: string) => { readonly value: unknown } | undefined;
  readonly setScalar: (name: string, value: unknown) => void;
  readonly navigation: (name: string) => Target | undefined;
  readonly items: (() => readonly Target[]) | undefined;
  readonly item: (key: unknown) => Target | undefined;
  readonly hasObject: (name: string) => boolean;
  readonly object: (name: string, args: Arguments) => Target | undefined;
  readonly call: (name: string, args: Arguments) => unknown;
}

const missing = (type: string, name: string): never => fail('NotImplemented', `${type}.${camelCase(name)}`);

/** Names the member in a fault that does not say where it arose. */
export function located<T>(type: string, name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof HostFault) || error.location !== undefined) throw error;
    throw new HostFault(error.code, error.detail, `${type}.${camelCase(name)}`);
  }
}

function bindTo<S>(type: ClassName, self: S, definition: Definition<S>): Bound {
  const { scalars = {}, navigations = {}, objects = {}, calls = {}, items } = definition;
  return {
    type,
    identity: () => definition.identity?.(self) ?? {},
    exists: () => definition.exists?.(self) ?? true,
    places: () => definition.places?.(self),
    scalarNames: Object.keys(scalars),
    scalar: (name) => {
      const scalar = scalars[name];
      return scalar && { value: located(type, name, () => scalar.get(self)) };
    },
    setScalar: (name, value) => {
      const set = scalars[name]?.set;
      located(type, name, () => {
        if (set) set(self, value);
        else missing(type, name);
      });
    },
    navigation: (name) => navigations[name]?.(self),
    items: items && ((): readonly Target[] => items(self)),
    item: (key) => located(type, 'getItem', () => definition.item?.(self, key)),
    hasObject: (name) => name in objects,
    object: (name, args) =>
      located(type, name, () => {
        const method = objects[name];
        if (method) return method(self, args);
        return name === 'GetItem' && definition.item
          ? definition.item(self, args.raw(0))
          : missing(type, name);
      }),
    call: (name, args) =>
      located(type, name, () => {
        const method = calls[name];
        return method ? method(self, args) : missing(type, name);
      }),
  };
}

export function bind<K extends ClassName>(registry: Registry, target: Target<K>): Bound {
  const definition: Definition<Selves[K]> = registry[target.type];
  return bindTo(target.type, target.self, definition);
}
