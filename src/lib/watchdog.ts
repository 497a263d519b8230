/** Notices that something which should happen again and again has stopped happening. */
export interface Watchdog {
  /** It has happened; cheap enough to be called with every job. */
  alive(): void;
  stop(): void;
}

export interface WatchdogOptions {
  /** Milliseconds of silence that are too many. */
  readonly silenceMs: number;
  /** Called once. */
  readonly onSilence: () => void;
}

/** Silence is counted in so many steps, so that a process that was stopped and goes on has time to show that it lives. */
const steps = 10;

export function startWatchdog({ silenceMs, onSilence }: WatchdogOptions): Watchdog {
  let silentSteps = 0;
  const timer = setInterval(() => {
    silentSteps += 1;
    if (silentSteps < steps) return;
    clearInterval(timer);
    onSilence();
  }, silenceMs / steps);
  return {
    alive() {
      silentSteps = 0;
    },
    stop: () => clearInterval(timer),
  };
}
