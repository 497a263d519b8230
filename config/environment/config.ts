import type { FleetName } from '../fleet-name.ts';
import type { ImageGenerator } from '../personas/schema.ts';
import type { GivenVariable } from './given.ts';
import type { Environment } from './reading.ts';
import type { TrustedProxies } from './trusted-proxies.ts';

/** Every setting of a process, checked, and grouped by who needs it. */
export interface Config {
  /** What the process was given, as operators may see it: without secrets. */
  readonly variables: readonly GivenVariable[];
  readonly nodeEnv: 'development' | 'test' | 'production';
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
  readonly database: DatabaseConfig;
  /** Tells fleets apart that share a server. */
  readonly fleetName: FleetName;
  readonly redis: { readonly url: string };
  readonly web: {
    readonly port: number;
    readonly host: string;
    /** Undefined where the dashboard is reached at the address it listens on. */
    readonly publicUrl: string | undefined;
    readonly trustedProxies: TrustedProxies;
    readonly sessionSecret: string;
    readonly adminPassword: string;
    readonly apiToken: string;
  };
  readonly floimg: {
    readonly apiUrl: string;
    readonly serviceToken: string;
    /** Where people see the gallery: an address, or a template with `{id}`; null where nobody has said. */
    readonly siteUrl: string | null;
    /** Which image model paints; null leaves it to what FloImg has. */
    readonly imageGenerator: ImageGenerator | 'none' | null;
  };
  readonly proxy: ProxyConfig;
  readonly mind: MindConfig;
  readonly worker: { readonly concurrency: number };
  readonly retention: RetentionConfig;
  /** How often the director decides about the share of agents awake, and by how much of the past; fleet time. */
  readonly handover: { readonly periodSeconds: number; readonly windowSeconds: number };
  /** Null where nobody wants traces. */
  readonly tracing: TracingConfig | null;
  /** Speed of the whole fleet when its settings row is first made; 1 is real time. */
  readonly initialPace: number;
}

/** How Postgres is reached. */
export interface DatabaseConfig {
  readonly url: string;
  readonly poolSize: number;
  /** Found out where it is undefined. */
  readonly pooler: 'none' | 'session' | 'transaction' | undefined;
  /** For migrations; the same as `url` unless another one was given. */
  readonly migrationUrl: string;
}

/** Proxies of outgoing HTTP, to FloImg and to models; null where there is none. */
export interface ProxyConfig {
  readonly httpProxy: string | null;
  readonly httpsProxy: string | null;
  /** Hosts that are asked directly, with commas between; loopback addresses always are. */
  readonly noProxy: string | null;
}

/** For how many days history is kept; null keeps it for ever. */
export interface RetentionConfig {
  /** Activities of the feed. */
  readonly activityDays: number | null;
  /** Traces of visits, and the texts of the actions that they led to. */
  readonly traceDays: number | null;
  /** What agents did, without its texts. */
  readonly ledgerDays: number | null;
  /** The sums of each day. */
  readonly sumDays: number | null;
  /** People of the gallery, after they were last seen; never for ever. */
  readonly peopleDays: number;
}

/** Where traces go. */
export interface TracingConfig {
  /** Base address of an OTLP/HTTP collector, without a slash at the end. */
  readonly endpoint: string;
  /** Sent with every batch of spans. */
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
}

/** How minds are asked and what they may not say; what is undefined is left to the mind. */
export interface MindTuning {
  /** From 0 to 2. */
  readonly temperature?: number | undefined;
  /** One call of a model with all its retries, in milliseconds. */
  readonly timeoutMs?: number | undefined;
  /** How often one model is asked again after a 429 or a 5xx. */
  readonly retries?: number | undefined;
  /** What texts are compared with by their meaning: a model of the server, or `none`; the fleet's own where undefined. */
  readonly embeddingsModel?: string | undefined;
  /** From 0 to 1: from this similarity on two texts say the same to that model. */
  readonly embeddingsThreshold?: number | undefined;
  /** The most tokens of an answer that a short one left no room. */
  readonly maxOutputTokens?: number | undefined;
  /** How much a reasoning model thinks, in its provider's words. */
  readonly reasoningEffort?: string | undefined;
  /** Describes pictures: a model, or `floimg` for a step of FloImg; `none` has them measured alone, and undefined leaves it to what is known of the model. */
  readonly visionModel?: string | undefined;
  /** In addition to the block list that comes with the project. */
  readonly blockedPhrases?: readonly string[] | undefined;
}

/** A second opinion on what is published. */
export interface ModerationConfig {
  /** Such as `omni-moderation-latest`. */
  readonly model: string;
  /** Those that count, by the model's names; null where all do. */
  readonly categories: readonly string[] | null;
  /** From which score of a category, 0 to 1, nothing is published; the model's own judgement counts for the others. */
  readonly thresholds: Readonly<Record<string, number>>;
}

/** Which mind decides, and how it is reached. */
export type MindConfig = MindTuning &
  (
    | { readonly provider: 'scripted' }
    | {
        readonly provider: 'openai';
        readonly apiKey: string;
        readonly baseUrl: string;
        readonly model: string;
        /** Asked where the first gives no plan. */
        readonly fallbackModel?: string | undefined;
        /** Checks everything before it is published; nothing is checked where it is undefined. */
        readonly moderation?: ModerationConfig | undefined;
      }
    | {
        readonly provider: 'azure';
        readonly apiKey: string;
        /** The resource's address. */
        readonly baseUrl: string;
        /** The deployment's name. */
        readonly model: string;
        readonly apiVersion: string;
        readonly fallbackModel?: string | undefined;
      }
    | {
        readonly provider: 'ollama';
        readonly baseUrl: string;
        readonly model: string;
        readonly fallbackModel?: string | undefined;
      }
  );

/** What `npm run demo` itself reads; what it starts gets a whole environment from it. */
export interface DemoConfig {
  readonly port: number;
  readonly host: string;
  readonly agents: number;
  readonly workers: number;
  readonly pace: number;
  /** Values that take the place of something the demo would bring or make up itself. */
  readonly given: {
    readonly databaseUrl: string | undefined;
    readonly redisUrl: string | undefined;
    readonly floimgApiUrl: string | undefined;
    readonly serviceToken: string | undefined;
    readonly sessionSecret: string | undefined;
    readonly adminPassword: string | undefined;
    readonly apiToken: string | undefined;
  };
  /** A key for OpenAI is enough to have it decide. */
  readonly llmProvider: MindConfig['provider'];
  /** Everything as it was given: what the demo starts inherits it. */
  readonly environment: Environment;
}

/** What the sandbox reads. */
export interface SandboxConfig {
  readonly port: number;
  readonly host: string;
  readonly serviceToken: string;
  /** Where the gallery is kept. */
  readonly dataDirectory: string;
  /** A real FloImg backend that runs its workflows, without a slash at the end. */
  readonly engineUrl: string | undefined;
  /** Whether its answers come whole, or mixed in every shape that Studio has been seen in. */
  readonly shapes: 'whole' | 'mixed';
  /** People who post there for the first time in a day; 0 lets nobody in. */
  readonly newcomersPerDay: number;
  /** How fast they live; 1 is real time. */
  readonly pace: number;
}

/** What the CLI reads. */
export interface CliConfig {
  /** Where the fleet answers, without a slash at the end. */
  readonly url: string;
  readonly token: string;
}
