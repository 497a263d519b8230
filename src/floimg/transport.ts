import type { ProxyConfig } from '../../config/environment/config.ts';
import { createAttempts } from './attempt.ts';
import { type Answer, type FloimgCall, pathOf } from './call.ts';
import { createExchanger, type Timeouts } from './exchange.ts';
import { createGate, NotSentError } from './gate.ts';

export interface TransportOptions {
  /** Base URL without a trailing slash, such as `https://api.floimg.com`. */
  readonly apiUrl: string;
  readonly serviceToken: string;
  /** The fleet's version, for the User-Agent. */
  readonly version: string;
  readonly proxy?: ProxyConfig | undefined;
  readonly timeouts?: Partial<Timeouts>;
  /** Connections to Studio of one process; calls beyond them wait their turn. */
  readonly maxSockets?: number;
  /** Milliseconds before a read is tried again. */
  readonly retryDelayMs?: number;
}

/** Carries calls to FloImg Studio and whole answers back: headers, connections, time-outs and retries of reads. */
export interface Transport {
  /**
   * Sends a call and gives whatever answer comes.
   * @param headers sent along with those that every call has
   * @throws got's errors or {@link NotSentError} where no whole answer comes
   */
  exchange(call: FloimgCall<unknown>, headers: Readonly<Record<string, string>>): Promise<Answer>;
  close(): void;
}

const defaultTimeouts: Timeouts = { read: 10_000, write: 15_000, workflow: 60_000 };
const defaultMaxSockets = 64;
const defaultRetryDelayMs = 250;

/** Connects nothing yet; connections are made as calls need them. */
export function createTransport(options: TransportOptions): Transport {
  const { apiUrl, maxSockets = defaultMaxSockets, retryDelayMs = defaultRetryDelayMs } = options;
  const timeouts: Timeouts = { ...defaultTimeouts, ...options.timeouts };
  const gate = createGate(maxSockets);
  const attempts = createAttempts({ ...options, maxSockets });
  const exchange = createExchanger({ timeouts, retryDelayMs });
  return {
    exchange: async (call, headers) => {
      const { kind, signal, timeoutMs = timeouts[kind] } = call;
      await gate.enter({ signal, timeoutMs });
      try {
        const url = new URL(`${apiUrl}${pathOf(call)}`);
        const begin = (address: URL) => {
          if (gate.isClosed) throw new NotSentError('the client is closed');
          if (signal?.aborted) throw new NotSentError('given up before it was sent');
          return attempts.begin(call, address, headers);
        };
        return await exchange({ url, call, begin });
      } finally {
        gate.leave();
      }
    },
    close: () => {
      gate.close();
      attempts.close();
    },
  };
}
