import type { ForceTask, Places } from './force';
import type { Code, Point } from './types';

/** Lets a worker find where what attracts each other comes to rest; the last task counts. */
export class Settling {
  private worker: Worker | null = null;

  constructor(private readonly done: (places: ReadonlyMap<Code, Point>) => void) {}

  get isBusy(): boolean {
    return this.worker !== null;
  }

  begin(task: ForceTask): void {
    this.stop();
    const worker = new Worker(new URL('./force-worker.ts', import.meta.url), { type: 'module' });
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Places>) => {
      this.stop();
      this.done(new Map(task.codes.map((code, i) => [code, { x: data[i]![0], y: data[i]![1] }])));
    };
    worker.postMessage(task);
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}
