import { Runnable, type RunnableConfig } from '@langchain/core/runnables';

/**
 * One step of a chain that is a function of ours. As LangChain's own `RunnableLambda`, without a run of its own in the
 * run tree: nobody reads that tree here, the trace of a tick shows more, and three of them cost a visit more than its
 * prompt does.
 */
export class ChainStep<Input, Output> extends Runnable<Input, Output> {
  override lc_namespace = ['floimg_fleet', 'mind'];
  readonly #work: (input: Input, config: Partial<RunnableConfig>) => Promise<Output> | Output;

  constructor(work: (input: Input, config: Partial<RunnableConfig>) => Promise<Output> | Output) {
    super();
    this.#work = work;
  }

  override async invoke(input: Input, config: Partial<RunnableConfig> = {}): Promise<Output> {
    return this.#work(input, config);
  }
}
