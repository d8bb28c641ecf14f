const WINDOW = 60;

/** The JavaScript time of the latest frames. */
export class Meter {
  private began = 0;
  private count = 0;
  private readonly latest: number[] = [];

  begin(): void {
    this.began = performance.now();
  }

  end(): void {
    this.latest[this.count % WINDOW] = performance.now() - this.began;
    this.count++;
  }

  /** Mean of the latest frames, in milliseconds; 0 before the first. */
  get msPerFrame(): number {
    if (this.latest.length === 0) return 0;
    return this.latest.reduce((sum, ms) => sum + ms, 0) / this.latest.length;
  }
}
