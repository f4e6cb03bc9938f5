import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';

/** Where the changes of a table are read, oldest first, each until its place is kept. */
export interface StreamSource {
  readonly arn: string;
  /** No page is longer; a shorter one is the last for now. */
  readonly pageSize: number;
  next(): Promise<readonly StreamRecord[]>;
  /** What stands up to this sequence number was delivered, and is not read again after a restart. */
  keepPlace(sequenceNumber: string): void;
  close(): void;
}
