export type FaultCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidRequest'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NotImplemented'
  | 'OperationCellsExceedLimit'
  | 'RangeExceedsLimit';

const MESSAGES: Readonly<Record<FaultCode, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequest: 'Cannot process the request.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table or a merged cell.",
  NotImplemented: "The requested feature isn't implemented.",
  OperationCellsExceedLimit: 'The attempted operation affects more than the limit of 33554000 cells.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
};

/** What Excel answers when a call cannot be carried out. */
export class HostFault extends Error {
  public constructor(
    public readonly code: string,
    public readonly detail?: string,
    public readonly location?: string,
  ) {
    super(faultMessage(code) + (detail === undefined ? '' : ` ${detail}`));
    this.name = 'HostFault';
  }
}

function isFaultCode(code: string): code is FaultCode {
  return code in MESSAGES;
}

export const faultMessage = (code: string): string => (isFaultCode(code) ? MESSAGES[code] : code);

export function fail(code: FaultCode, detail?: string): never {
  throw new HostFault(code, detail);
}
