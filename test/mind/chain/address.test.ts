import { expect } from 'chai';
import { apiAddress, azureEndpoint, ollamaAddress } from '../../../src/mind/chain/model/address.ts';

describe('the address of a model’s server', () => {
  const api: readonly (readonly [given: string, understood: string])[] = [
    ['https://api.openai.com/v1', 'https://api.openai.com/v1'],
    ['https://api.openai.com/v1/', 'https://api.openai.com/v1'],
    ['https://api.openai.com', 'https://api.openai.com/v1'],
    ['http://127.0.0.1:1234/', 'http://127.0.0.1:1234/v1'],
    ['http://127.0.0.1:1234/v1/chat/completions', 'http://127.0.0.1:1234/v1'],
    ['http://127.0.0.1:1234//v1//chat/completions//', 'http://127.0.0.1:1234/v1'],
    ['http://127.0.0.1:1234/chat/completions', 'http://127.0.0.1:1234/v1'],
    ['http://127.0.0.1:8080/v1/models', 'http://127.0.0.1:8080/v1'],
    ['https://openrouter.ai/api/v1', 'https://openrouter.ai/api/v1'],
    ['https://openrouter.ai/api/v1/chat/completions', 'https://openrouter.ai/api/v1'],
    ['https://api.groq.com/openai/v1/', 'https://api.groq.com/openai/v1'],
    ['https://gateway.example.com/tenants/7/', 'https://gateway.example.com/tenants/7'],
    [
      'https://generativelanguage.googleapis.com/v1beta/openai/',
      'https://generativelanguage.googleapis.com/v1beta/openai',
    ],
  ];
  for (const [given, understood] of api) {
    it(`is ${understood} for ${given}`, () => {
      expect(apiAddress(given)).to.equal(understood);
      expect(apiAddress(apiAddress(given))).to.equal(understood);
    });
  }

  const ollama: readonly (readonly [given: string, understood: string])[] = [
    ['http://127.0.0.1:11434', 'http://127.0.0.1:11434/v1'],
    ['http://127.0.0.1:11434/', 'http://127.0.0.1:11434/v1'],
    ['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434/v1'],
    ['http://127.0.0.1:11434/v1/chat/completions', 'http://127.0.0.1:11434/v1'],
    ['http://127.0.0.1:11434/api', 'http://127.0.0.1:11434/v1'],
    ['http://127.0.0.1:11434/api/chat/', 'http://127.0.0.1:11434/v1'],
    ['https://home.example.com/ollama/', 'https://home.example.com/ollama/v1'],
  ];
  for (const [given, understood] of ollama) {
    it(`is ${understood} for Ollama at ${given}`, () => {
      expect(ollamaAddress(given)).to.equal(understood);
    });
  }

  it('is the resource, of whatever address of Azure people have', () => {
    for (const given of [
      'https://name.openai.azure.com',
      'https://name.openai.azure.com/',
      'https://name.openai.azure.com/openai',
      'https://name.openai.azure.com/openai/v1/',
      'https://name.openai.azure.com/openai/deployments/mini/chat/completions?api-version=2024-10-21',
    ]) {
      expect(azureEndpoint(given)).to.equal('https://name.openai.azure.com');
    }
  });
});
