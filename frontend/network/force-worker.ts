import { settle, type ForceTask } from './force';

onmessage = ({ data }: MessageEvent<ForceTask>) => postMessage(settle(data));
