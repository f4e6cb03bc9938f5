/** Writes the drawing of workflows/inquiry.md from the workflow file: npm run workflow:draw */
import { readFileSync, writeFileSync } from 'node:fs';
import { compileWorkflow } from '#workflows/compile.ts';
import { inquiryWorkflow } from '#workflows/manifest.ts';
import { pageWithDrawing, workflowDrawing } from './workflow-drawing.ts';

const page = new URL('../workflows/inquiry.md', import.meta.url);
const drawing = workflowDrawing(JSON.parse(compileWorkflow(inquiryWorkflow)));
writeFileSync(page, pageWithDrawing(readFileSync(page, 'utf8'), drawing));
