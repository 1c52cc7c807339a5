import { faultMessage } from '../../host/model/fault';
import type { Transport } from '../../host/client/transport';
import { readRequest, type Request } from '../../host/protocol/request';
import type { Reply } from './paneFrame';

/** What Office.js asks of the shell around the workbook, by names of its own. */
const FOR_SHELL = '"Name":"Microsoft.';

const showsPane = ({ Actions }: Request): boolean =>
  Actions.some(
    ({ Name, ArgumentInfo }) => Name === 'SetAppRuntimeState' && ArgumentInfo?.Arguments?.[0] === 'Visible',
  );

/** Answers one request of Office.js: the workbook's by the host, the shell's here. */
export function answerRequest(body: string, transport: Transport, showPane: () => void): Reply {
  const request = readRequest(body);
  if (body.includes(FOR_SHELL)) {
    if (showsPane(request)) showPane();
    const results = request.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} }));
    return { status: 200, body: JSON.stringify({ Results: results, TraceIds: [] }) };
  }
  const reply = transport.send(body);
  if ('body' in reply) return { status: 200, body: reply.body };
  const error = { code: reply.refused, message: faultMessage(reply.refused) };
  return { status: 400, body: JSON.stringify({ error }) };
}
