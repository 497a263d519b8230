/** Work that goes on beside whoever hands it in, so many pieces at once. */
export interface WorkAhead {
  /**
   * Begins a piece as soon as there is room for it, and does not wait for its end.
   * @throws what an earlier piece has thrown; then nothing is begun
   */
  begin(work: () => Promise<void>): Promise<void>;
  /** Waits until nothing is under way any more, whether or not it fails. */
  settled(): Promise<void>;
  /**
   * Waits until nothing is under way any more.
   * @throws what the first piece that failed has thrown
   */
  done(): Promise<void>;
}

/** @param most pieces under way at once */
export function createWorkAhead(most: number): WorkAhead {
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const refuseAfterFailure = (): void => {
    if (failures.length > 0) throw failures[0];
  };
  const settled = async (): Promise<void> => {
    await Promise.all(underWay);
  };
  return {
    async begin(work) {
      while (underWay.size >= most) await Promise.race(underWay);
      refuseAfterFailure();
      const piece = work()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => underWay.delete(piece));
      underWay.add(piece);
    },
    settled,
    async done() {
      await settled();
      refuseAfterFailure();
    },
  };
}
