/** Where the thread begins. Beside the bundle of the function it is a bundle of its own, `worker.mjs`. */
import { jobs } from './jobs.ts';
import { serve } from './serve.ts';

serve(jobs);
