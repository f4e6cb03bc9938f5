import { publisher } from '#runtime/container.ts';
import { publishing } from '#runtime/stream-records.ts';

export const handler = publishing(publisher());
