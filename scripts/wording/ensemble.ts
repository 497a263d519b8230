import { type Example, Network, type NetworkSize } from './network.ts';

/** How many networks learn from the same texts. */
const size = 3;

/**
 * Networks that learn from the same texts, each from another beginning and in another order: their mean depends less on
 * chance than each of them (L. K. Hansen, P. Salamon, "Neural Network Ensembles", 1990, https://doi.org/10.1109/34.58871).
 */
export class Ensemble {
  readonly networks: readonly Network[];

  constructor(ofEach: NetworkSize) {
    this.networks = Array.from({ length: size }, (_, number) => new Network(ofEach, number));
  }

  /** Learns once from each example. */
  learn(examples: readonly Example[]): void {
    for (const network of this.networks) network.learn(examples);
  }

  /** How near an example is to what must not be published. */
  score(example: Example): number {
    return this.mean((network) => network.score(example));
  }

  /** The mean of what each network has. */
  mean(numberOf: (network: Network) => number): number {
    return this.networks.reduce((sum, network) => sum + numberOf(network), 0) / this.networks.length;
  }
}
