import { type BranchSnapshot, rootBranchId, type StateSnapshot } from '../model/snapshot.ts';
import { runState } from './enter-state.ts';
import { childrenOf, dropChildren, startPendingChildren } from './fan-out.ts';
import type { Run } from './run.ts';

/**
 * Continues a failed, aborted or timed-out execution from its unsuccessful states, with the same input.
 * Retry counts begin anew; of a Parallel or Map only the branches that failed or were aborted run again.
 * Source: Developer Guide, "Restarting state machine executions with redrive".
 */
export function redriveExecution(run: Run): void {
  const { snapshot } = run;
  const root = snapshot.branches[rootBranchId];
  if (root === undefined) return;
  snapshot.status = 'RUNNING';
  snapshot.redriveCount += 1;
  snapshot.redrivenAt = run.nowMs;
  snapshot.stoppedAt = undefined;
  snapshot.error = undefined;
  snapshot.cause = undefined;
  const details = { redriveCount: snapshot.redriveCount };
  const redrivenId = run.emitAfter(snapshot.lastEventId, 'ExecutionRedriven', 'executionRedrivenEventDetails', details);
  resumeBranch(run, root, redrivenId);
}

function resumeBranch(run: Run, branch: BranchSnapshot, redrivenId: number): void {
  branch.status = 'running';
  branch.lastEventId = redrivenId;
  const { state } = branch;
  if (state === undefined) return;
  state.retryCount = 0;
  state.retrierAttempts = [];
  if (state.activity.kind === 'fan-out') {
    const children = childrenOf(run, state.activity);
    const allSucceeded = children.every((child) => child.status === 'succeeded');
    if (!allSucceeded) {
      for (const child of children) {
        if (child.status === 'failed' || child.status === 'aborted') resumeBranch(run, child, redrivenId);
      }
      startPendingChildren(run, branch, state, state.activity);
      return;
    }
  }
  rerun(run, branch, state);
}

/** Runs the whole state again: it has no branches, or all of them succeeded and only a later part failed. */
function rerun(run: Run, branch: BranchSnapshot, state: StateSnapshot): void {
  dropChildren(run, branch);
  state.activity = { kind: 'idle' };
  run.steps.push({ branchId: branch.id, take: (current) => runState(run, current, current.state ?? state) });
}
