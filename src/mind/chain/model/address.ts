/** What people paste behind the base address of a server: the path of one of its calls. */
const calls =
  /\/(?:chat\/completions|completions|responses|models|embeddings|moderations|api\/(?:chat|generate|tags)|api)$/;

/** What Azure puts between the resource and the call. */
const azureParts = /\/openai(?:\/(?:deployments(?:\/.*)?|v1(?:\/.*)?))?$/;

/**
 * The address under which a server that speaks the OpenAI API has its calls, from whatever form of it people have: with
 * or without `/v1`, with the path of a call behind it, with slashes at the end. A path of its own (`/api/v1`,
 * `/openai/v1`) is kept; an address without any path gets `/v1`.
 * @returns no slash at the end
 */
export function apiAddress(given: string): string {
  const url = new URL(given);
  const path = withoutCall(url.pathname);
  return `${url.origin}${path === '' ? '/v1' : path}`;
}

/** As {@link apiAddress}, for Ollama: its own API stands under `/api`, OpenAI's under `/v1` beside it. */
export function ollamaAddress(given: string): string {
  const url = new URL(given);
  const path = withoutCall(url.pathname).replace(/\/v1$/, '');
  return `${url.origin}${path}/v1`;
}

/** The address of an Azure resource, without what leads to one of its deployments. */
export function azureEndpoint(given: string): string {
  const url = new URL(given);
  return `${url.origin}${withoutCall(url.pathname).replace(azureParts, '')}`;
}

function withoutCall(pathname: string): string {
  let path = withoutSlashes(pathname);
  for (let shorter = path.replace(calls, ''); shorter !== path; shorter = path.replace(calls, ''))
    path = withoutSlashes(shorter);
  return path;
}

function withoutSlashes(path: string): string {
  return path.replace(/\/+$/, '').replace(/\/{2,}/g, '/');
}
