import { FleetError } from '../lib/errors.ts';

/** Nobody has said what the model costs. */
export class ModelUnpricedError extends FleetError {
  readonly code = 'MODEL_UNPRICED';

  constructor(model: string, known: readonly string[]) {
    super(
      `The price of "${model}" is not known. Choose one of: ${known.join(', ')}; ` +
        'or set its price on the page of costs, or add it to config/model-prices.ts.',
    );
  }
}
