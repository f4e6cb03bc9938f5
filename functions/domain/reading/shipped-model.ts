import { parseModel, type ReadingModel } from '#domain/reading/reading-model.ts';
import { trainedWeights } from '#domain/reading/trained-weights.ts';

let model: ReadingModel | undefined;

/** The model that the repository carries; read once a process, when the first message needs it. */
export function shippedModel(): ReadingModel {
  model ??= parseModel(trainedWeights);
  return model;
}
