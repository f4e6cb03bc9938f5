import { StateMachineDefinitionError } from '../definition/definition-error.ts';
import { loadStateMachine } from '../definition/load-state-machine.ts';
import { type ApiRequest, invalid } from './api-request.ts';

/** AWS answers at most so many diagnostics. */
const diagnosticsAtMost = 100;

/** `ValidateStateMachineDefinition`: whether this engine would load the definition, and each reason why not. */
export function validateDefinition(request: ApiRequest): Record<string, unknown> {
  const definition = request.requiredString('definition', 1_048_576);
  const severity = request.string('severity') ?? 'ERROR';
  if (severity !== 'ERROR' && severity !== 'WARNING') throw invalid('severity', 'must satisfy enum value set');
  try {
    loadStateMachine({ name: 'validated', arn: 'arn:aws:states:::stateMachine:validated', definition });
    return { result: 'OK', diagnostics: [], truncated: false };
  } catch (error) {
    if (!(error instanceof StateMachineDefinitionError)) throw error;
    const diagnostics = error.issues.map(({ path, message }) => ({
      severity: 'ERROR',
      code: 'SCHEMA_VALIDATION_FAILED',
      message: `${message} at ${path}`,
      location: path,
    }));
    const truncated = diagnostics.length > diagnosticsAtMost;
    return { result: 'FAIL', diagnostics: diagnostics.slice(0, diagnosticsAtMost), truncated };
  }
}
