/** The store's file is damaged or not a store. Delete it (all local executions are lost) or restore a copy. */
export class ExecutionStoreCorruptError extends Error {
  override readonly name = 'ExecutionStoreCorruptError';
}
