import { fail, HostFault } from '../model/fault';
import { given, isRecord, readArguments, type Arguments } from './arguments';
import { bind, located } from './bind';
import { camelCase } from './names';
import type { ArgumentInfo, ObjectPath, Request } from './request';
import type { Server } from './server';
import type { Target } from './selves';

/** One request on its way: the objects found so far by path id; null is a null object. */
export interface Run {
  readonly server: Server;
  readonly request: Request;
  readonly objects: Map<number, Target | null>;
  readonly traces: number[];
}

const PATH = { global: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

function readArgument(run: Run, value: unknown, pathId: unknown): unknown {
  if (typeof pathId === 'number' && pathId > 0) {
    const target = pathObject(run, pathId);
    return target === null ? fail('InvalidArgument') : given(target);
  }
  if (!isRecord(value)) return value;
  const inner = value['_ObjectPathId'];
  if (typeof inner === 'number') return readArgument(run, null, inner);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readArgument(run, item, 0)]));
}

export function readArgumentInfo(run: Run, info: ArgumentInfo | null | undefined): Arguments {
  const ids = info?.ReferencedObjectPathIds ?? [];
  return readArguments((info?.Arguments ?? []).map((value, index) => readArgument(run, value, ids[index])));
}

const SUFFIX = 'OrNullObject';

function methodObject(run: Run, parent: Target, path: ObjectPath): Target | null {
  const bound = bind(run.server.registry, parent);
  const args = readArgumentInfo(run, path.ArgumentInfo);
  if (!path.Name.endsWith(SUFFIX)) return bound.object(path.Name, args) ?? notFound(parent.type, path.Name);
  const name = bound.hasObject(path.Name) ? path.Name : path.Name.slice(0, -SUFFIX.length);
  try {
    return bound.object(name, args) ?? null;
  } catch (error) {
    if (error instanceof HostFault && error.code === 'ItemNotFound') return null;
    throw error;
  }
}

const notFound = (type: string, name: string): never => located(type, name, () => fail('ItemNotFound'));

function childObject(run: Run, parent: Target, path: ObjectPath): Target | null {
  const bound = bind(run.server.registry, parent);
  if (!bound.exists()) throw new HostFault('ItemNotFound', undefined, parent.type);
  if (bound.places()?.some((place) => place.lost))
    throw new HostFault('InvalidReference', undefined, parent.type);
  switch (path.ObjectPathType) {
    case PATH.property:
      return bound.navigation(path.Name) ?? fail('NotImplemented', `${parent.type}.${camelCase(path.Name)}`);
    case PATH.indexer:
      return bound.item(readArgumentInfo(run, path.ArgumentInfo).raw(0)) ?? notFound(parent.type, 'getItem');
    case PATH.method:
      return methodObject(run, parent, path);
    default:
      return fail('NotImplemented', `object path type ${path.ObjectPathType}`);
  }
}

function findObject(run: Run, path: ObjectPath): Target | null {
  switch (path.ObjectPathType) {
    case PATH.global:
      return { type: 'Workbook', self: run.server.workbook };
    case PATH.nothing:
      return null;
    case PATH.reference:
      return run.server.references.get(path.Name) ?? fail('InvalidReference');
    case PATH.create:
      return fail('NotImplemented', path.Name);
    default: {
      const parent = pathObject(run, path.ParentObjectPathId);
      return parent === null ? null : childObject(run, parent, path);
    }
  }
}

/** The object of a path, found once in a request; children of null objects are null objects. */
export function pathObject(run: Run, id: number): Target | null {
  const known = run.objects.get(id);
  if (known !== undefined) return known;
  const path = run.request.ObjectPaths[String(id)] ?? fail('InvalidRequest');
  const target = findObject(run, path);
  run.objects.set(id, target);
  return target;
}
