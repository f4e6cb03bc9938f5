import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';

/** Where the changes of a table are read, oldest first, each until its position is stored. */
export interface StreamSource {
  readonly arn: string;
  /** The maximum page length; a shorter page is the last for now. */
  readonly pageSize: number;
  next(): Promise<readonly StreamRecord[]>;
  /** Records up to this sequence number were delivered, and are not read again after a restart. */
  keepPlace(sequenceNumber: string): void;
  close(): void;
}
