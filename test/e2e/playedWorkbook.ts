import { createLocalExcel } from '../../src/host';
import { registry } from '../../src/host/classes';
import { createTransport, type Fault } from '../../src/host/client/transport';
import { createServer } from '../../src/host/protocol/server';

interface ClientRequest {
  readonly Actions: readonly { readonly Id: number }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name?: string }>>;
}

/** A workbook of the local host behind the page that plays Excel. */
export async function openPlayedWorkbook(xlsx?: Uint8Array) {
  const { workbook, run } = await createLocalExcel(xlsx === undefined ? {} : { xlsx });
  const transport = createTransport(createServer(workbook, registry));
  return {
    workbook,
    /** Changes the workbook as its user would, beside the pane. */
    run,
    answer: (body: string) => Promise.resolve(answerToShell(body) ?? answerOf(transport.send(body))),
    failNext: (fault: Fault) => {
      transport.failNext(fault);
    },
  };
}

/** Office.js also speaks to Excel’s shell: that functions are ready, that the pane is to be shown. It asks for nothing back. */
function answerToShell(body: string): string | undefined {
  const { Actions, ObjectPaths } = JSON.parse(body) as ClientRequest;
  const isForShell = Object.values(ObjectPaths).some(({ Name = '' }) => Name.startsWith('Microsoft.'));
  if (!isForShell) return undefined;
  return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })), TraceIds: [] });
}

function answerOf(reply: ReturnType<ReturnType<typeof createTransport>['send']>): string {
  if ('body' in reply) return reply.body;
  throw new Error(`The local host refused a request: ${reply.refused}`);
}
