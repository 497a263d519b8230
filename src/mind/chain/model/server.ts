import type { MindConfig } from '../../../../config/env.ts';
import { apiAddress, azureEndpoint, ollamaAddress } from './address.ts';

/** Where the models of a configuration are, and what opens the door there. */
export interface ModelServer {
  readonly address: string;
  readonly apiKey: string;
  /** Azure's alone. */
  readonly apiVersion?: string;
}

/** The server of a configuration, from whatever form of its address people have. */
export function serverOf(config: Exclude<MindConfig, { provider: 'scripted' }>): ModelServer {
  switch (config.provider) {
    case 'openai':
      return { address: apiAddress(config.baseUrl), apiKey: config.apiKey };
    case 'azure':
      return {
        address: azureEndpoint(config.baseUrl),
        apiKey: config.apiKey,
        apiVersion: config.apiVersion,
      };
    case 'ollama':
      // Ollama wants some key, whichever.
      return { address: ollamaAddress(config.baseUrl), apiKey: 'ollama' };
  }
}
