/**
 * Loaded into the processes that are watched: weighs the process when it is asked to, after everything that can go has
 * gone. Without that, what V8 has not yet collected would count as growth.
 */
process.on('message', (message: unknown) => {
  if (message !== 'weigh') return;
  // Twice: what finalisers let go of goes with the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, heapTotal, rss } = process.memoryUsage();
  process.send?.({ heapUsed, heapTotal, rss });
});
