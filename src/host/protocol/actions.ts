import { fail, HostFault } from '../model/fault';
import { isRecord } from './arguments';
import { bind, type Bound } from './bind';
import { pascalCase } from './names';
import { registerEvent } from './eventRegistration';
import { pathObject, readArgumentInfo, type Run } from './paths';
import { answerQuery } from './query';
import type { Action } from './request';
import type { Server } from './server';
import type { Target } from './selves';

const TYPE = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

const referenceOf = (server: Server, target: Target): string | undefined =>
  server.referenceIds.get(target.self);

const identityOf =
  (server: Server) =>
  (target: Target, bound: Bound): Readonly<Record<string, unknown>> => {
    const reference = bound.places() && referenceOf(server, target);
    return reference === undefined ? bound.identity() : { ...bound.identity(), _ReferenceId: reference };
  };

function keepReference(server: Server, target: Target, bound: Bound): void {
  const places = bound.places();
  if (places === undefined || referenceOf(server, target) !== undefined) return;
  const id = `r${server.nextReference++}`;
  server.references.set(id, target);
  server.referenceIds.set(target.self, id);
  for (const [index, place] of places.entries()) server.workbook.places.set(`${id}.${index}`, place);
}

function removeReference(server: Server, id: unknown): void {
  if (typeof id !== 'string') return;
  const target = server.references.get(id);
  if (target === undefined) return;
  server.references.delete(id);
  server.referenceIds.delete(target.self);
  const count = bind(server.registry, target).places()?.length ?? 0;
  for (let index = 0; index < count; index++) server.workbook.places.delete(`${id}.${index}`);
}

function callMethod(run: Run, action: Action, target: Target, bound: Bound): unknown {
  const { server } = run;
  switch (action.Name) {
    case '_KeepReference':
      keepReference(server, target, bound);
      return null;
    case '_RemoveReference':
      removeReference(server, action.ArgumentInfo?.Arguments?.[0]);
      return null;
    case '_RemoveAllReferences':
      for (const id of [...server.references.keys()]) removeReference(server, id);
      return null;
    case '_GetReferenceCount':
      return server.references.size;
    default:
      return registerEvent(server, target, action.Name)
        ? null
        : bound.call(action.Name, readArgumentInfo(run, action.ArgumentInfo));
  }
}

/** `range.set({ format: { font: { bold: true } } })`: scalars are set, objects are followed. */
function update(run: Run, target: Target, state: Readonly<Record<string, unknown>>): void {
  const bound = bind(run.server.registry, target);
  for (const [key, value] of Object.entries(state)) {
    const name = pascalCase(key);
    const child = isRecord(value) && !bound.scalarNames.includes(name) ? bound.navigation(name) : undefined;
    if (child && isRecord(value)) update(run, child, value);
    else bound.setScalar(name, value);
  }
}

function requireExisting(bound: Bound): void {
  if (!bound.exists()) throw new HostFault('ItemNotFound', undefined, bound.type);
  if (bound.places()?.some((place) => place.lost))
    throw new HostFault('InvalidReference', undefined, bound.type);
}

export function runAction(run: Run, action: Action): unknown {
  if (action.ActionType === TYPE.trace) return run.traces.push(action.Id) > 0 ? null : null;
  const target = pathObject(run, action.ObjectPathId);
  if (target === null) return null;
  const { server } = run;
  const bound = bind(server.registry, target);
  if (action.ActionType === TYPE.instantiate) return identityOf(server)(target, bound);
  requireExisting(bound);
  switch (action.ActionType) {
    case TYPE.query:
    case TYPE.queryAsJson: {
      const { Select, Expand, ...info } = action.QueryInfo ?? {};
      const answering = { registry: server.registry, identityOf: identityOf(server) };
      return answerQuery(answering, target, [...(Select ?? []), ...(Expand ?? [])], info);
    }
    case TYPE.method:
      return callMethod(run, action, target, bound);
    case TYPE.setProperty:
      bound.setScalar(action.Name, readArgumentInfo(run, action.ArgumentInfo).raw(0) ?? null);
      return null;
    case TYPE.update:
      update(run, target, action.ObjectState ?? {});
      return null;
    case TYPE.ensureUnchanged:
      return null;
    default:
      return fail('NotImplemented', `action type ${action.ActionType}`);
  }
}
