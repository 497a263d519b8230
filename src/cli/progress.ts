import cliProgress from 'cli-progress';
import type { Progress } from '../api/progress.ts';
import type { Screen } from './output.ts';
import { number } from './words.ts';

/** Shows how far a long command has come. */
export interface ProgressDisplay {
  report(progress: Progress): void;
  /** Takes the bar away, so that what follows stands alone. */
  end(): void;
}

/** On a pipe a line is written whenever another tenth is done, or, without a total, that many. */
const linesInAll = 10;
const lineEveryWithoutTotal = 10_000;

/**
 * A bar on a terminal, now and then a line elsewhere.
 * @param label says what goes on: `Starting agents`
 */
export function createProgress(screen: Screen, label: string): ProgressDisplay {
  return screen.isTTY === true ? barOn(screen, label) : linesOn(screen, label);
}

function barOn(screen: Screen, label: string): ProgressDisplay {
  const bar = new cliProgress.SingleBar({
    stream: screen,
    clearOnComplete: true,
    barsize: 30,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    emptyOnZero: true,
    // Its handler would swallow Ctrl-C; nothing here changes the terminal, so nothing has to be restored.
    gracefulExit: false,
    linewrap: true,
    format: (options, params) => {
      const { total, progress, value } = params;
      // cli-progress has no bar without a total; 0 stands for one that is not known.
      if (total === 0) return `${label}  ${number(value)} so far`;
      return `${label}  ${cliProgress.Format.BarFormat(progress, options)}  ${number(value)} of ${number(total)}`;
    },
  });
  return {
    report({ done, total }) {
      if (!bar.isActive) bar.start(total ?? 0, done);
      bar.setTotal(total ?? 0);
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}

function linesOn(screen: Screen, label: string): ProgressDisplay {
  let shown = 0;
  return {
    report({ done, total }) {
      const step = total === null ? lineEveryWithoutTotal : total / linesInAll;
      if (done - shown < step) return;
      shown = done;
      const of = total === null ? '' : ` of ${number(total)}`;
      screen.write(`${label}: ${number(done)}${of}\n`);
    },
    end: () => undefined,
  };
}
